package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Passage;
import casebook.enrich.text.Sentences;
import casebook.event.Choice;
import casebook.event.Facet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells an enumeration from a statement: a sentence that names medicine, schools, traffic and banks is about none of them. */
final class Asides {

    /** Facets with fewer codes than that are not enumerated in passing. */
    private static final int MANY_CODES = 8;

    /** What a cue is worth by the number of rival codes its sentence names: one, two, three, more. */
    private static final double[] SHARE = {1, 1, 0.6, 0.25};

    private record Rivals(int sentence, int facet) {}

    /** The same cues, those in enumerations with their smaller share. */
    static List<Found> shared(List<Found> found, Passage passage, List<Facet> facets) {
        if (found.size() < 3) {
            return found;
        }
        int[] sentences = sentences(found, passage);
        Map<Rivals, Set<Integer>> codes = new HashMap<>();
        for (int i = 0; i < sentences.length; i++) {
            Term.Voice voice = found.get(i).voice();
            if (hasRivals(facets.get(voice.facet()))) {
                codes.computeIfAbsent(new Rivals(sentences[i], voice.facet()), key -> new HashSet<>())
                        .add(voice.code());
            }
        }
        for (int i = 0; i < sentences.length; i++) {
            Term.Voice voice = found.get(i).voice();
            Set<Integer> named = codes.getOrDefault(new Rivals(sentences[i], voice.facet()), Set.of(voice.code()));
            found.set(i, found.get(i).shared(SHARE[Math.min(named.size(), SHARE.length) - 1]));
        }
        return found;
    }

    private static boolean hasRivals(Facet facet) {
        return facet.getChoice() != Choice.SEVERAL && facet.getCodes().size() >= MANY_CODES;
    }

    /** For every cue the number of the sentence it stands in; cues come in reading order. */
    private static int[] sentences(List<Found> found, Passage passage) {
        var sentences = new int[found.size()];
        int sentence = 0;
        int at = 0;
        for (int i = 0; i < sentences.length; i++) {
            for (; at < found.get(i).hit().start(); at++) {
                sentence += Sentences.endsSentence(passage.text(), at) ? 1 : 0;
            }
            sentences[i] = sentence;
        }
        return sentences;
    }

    private Asides() {}
}
