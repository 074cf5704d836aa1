package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Fold;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds every term of a text in one pass. */
final class Lexicon {

    /** More hits than that in one passage tell nothing new. */
    private static final int MOST_HITS = 20_000;

    private static final Comparator<Hit> IN_READING_ORDER =
            Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder());

    private final Map<String, Term> terms = new TreeMap<>();
    private int longest;
    private final AhoCorasickDoubleArrayTrie<Term> trie = new AhoCorasickDoubleArrayTrie<>();

    /** The term of a phrase; to be asked for only until {@link #close} has been called. */
    Term term(String phrase) {
        return terms.computeIfAbsent(Fold.of(phrase.strip()), Term::new);
    }

    /** Ends the building. */
    Lexicon close() {
        terms.remove("");
        if (!terms.isEmpty()) {
            longest = terms.keySet().stream().mapToInt(String::length).max().orElse(0) + Words.LONGEST_ENDING;
            trie.build(terms);
        }
        return this;
    }

    /** No hit is longer, in UTF-16 units. */
    int longest() {
        return longest;
    }

    /** The hits of a folded text in reading order, the longer of two that begin together first. */
    List<Hit> find(String folded) {
        var hits = new ArrayList<Hit>();
        if (!terms.isEmpty()) {
            trie.parseText(folded, (begin, end, term) -> {
                int last = Words.end(folded, begin, end, term);
                if (last > 0) {
                    hits.add(new Hit(term, begin, last));
                }
                return hits.size() < MOST_HITS;
            });
            hits.sort(IN_READING_ORDER);
        }
        return hits;
    }
}
