package casebook.desk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Asks the archive how words begin in all their forms, as it does itself when it takes a text in. */
final class Needles {

    /** What the terms look like, in their order. */
    static List<Needle> of(Handle handle, List<Term> terms) {
        List<String> words = terms.stream()
                .filter(term -> !term.isUnspaced())
                .map(Term::text)
                .toList();
        Map<String, String> stems = words.isEmpty() ? Map.of() : stems(handle, words);
        return terms.stream()
                .map(term -> new Needle(term, beginning(term.text(), stems.get(term.text()))))
                .toList();
    }

    private static Map<String, String> stems(Handle handle, List<String> words) {
        var stems = new HashMap<String, String>();
        handle.createQuery("SELECT word, (ts_lexize('pg_catalog.english_stem', word))[1] AS stem"
                        + " FROM unnest(CAST(:words AS text[])) AS word")
                .bindArray("words", String.class, words)
                .map((row, context) -> stems.put(row.getString("word"), row.getString("stem")))
                .list();
        return stems;
    }

    private static String beginning(String word, String stem) {
        if (stem == null || stem.length() < 2) {
            return word;
        }
        // Company and companies have the stem "compani".
        String beginning = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) : stem;
        return word.startsWith(beginning) ? beginning : word;
    }

    private Needles() {}
}
