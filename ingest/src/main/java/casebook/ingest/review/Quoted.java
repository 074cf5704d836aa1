package casebook.ingest.review;

import casebook.contract.Spelling;
import java.util.Collection;

/** A stranger's words as a problem repeats them, no longer than a line. */
final class Quoted {

    private static final int LONGEST = 60;

    static String of(String words) {
        return "\"" + cut(words) + "\"";
    }

    static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    /** A guess at what was meant, in brackets; empty when nothing known is near. */
    static String meant(String word, Collection<String> known) {
        return Spelling.nearest(word, known)
                .map(near -> " (did you mean " + near + "?)")
                .orElse("");
    }

    private Quoted() {}
}
