package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Fold;
import java.util.List;

/** Decides whether a term that was found is a word of its own there. */
final class Words {

    /** Shorter Latin words have other words as their plural. */
    private static final int SHORTEST_WITH_PLURAL = 3;

    private static final List<String> PLURALS = List.of("s", "es");

    /** What a hit may be longer than its phrase. */
    static final int LONGEST_ENDING = 2;

    /**
     * Where the occurrence ends; -1 when it is part of another word.
     *
     * <p>Latin phrases match whole words, with a plural s or es; the name of a model may be followed by its version.
     */
    static int end(String folded, int begin, int end, Term term) {
        if (begin > 0 && Fold.isWord(folded.charAt(begin)) && Fold.isWord(folded.charAt(begin - 1))) {
            return -1;
        }
        boolean latin = Fold.isWord(folded.charAt(end - 1));
        if (!latin || end == folded.length() || !Fold.isWord(folded.charAt(end))) {
            return !term.isModel() || ModelNames.isName(folded, begin, end) ? end : -1;
        } else if (term.isModel() && !Fold.isDigit(folded.charAt(end - 1)) && Fold.isDigit(folded.charAt(end))) {
            return end;
        } else if (end - begin >= SHORTEST_WITH_PLURAL && !Fold.isDigit(folded.charAt(end - 1))) {
            return pluralEnd(folded, end);
        }
        return -1;
    }

    private static int pluralEnd(String folded, int end) {
        for (String ending : PLURALS) {
            int last = end + ending.length();
            if (folded.startsWith(ending, end) && (last == folded.length() || !Fold.isWord(folded.charAt(last)))) {
                return last;
            }
        }
        return -1;
    }

    private Words() {}
}
