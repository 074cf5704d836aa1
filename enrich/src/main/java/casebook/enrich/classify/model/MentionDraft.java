package casebook.enrich.classify.model;

import casebook.event.Evidence;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What has been read so far of one model in one role. */
final class MentionDraft {

    private static final int MOST_EVIDENCE = 5;

    /** A model has few sizes; a text that names more is a list of numbers. */
    private static final int MOST_COUNTS = 50;

    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Double> exact = new TreeSet<>();
    private final Set<Double> rough = new TreeSet<>();

    void add(Evidence passage, List<ParameterCounts.Count> counts) {
        if (evidence.size() < MOST_EVIDENCE) {
            evidence.add(passage);
        }
        count(counts);
    }

    void count(List<ParameterCounts.Count> counts) {
        for (ParameterCounts.Count count : counts) {
            Set<Double> known = count.rough() ? rough : exact;
            if (known.size() < MOST_COUNTS) {
                known.add(count.billions());
            }
        }
    }

    boolean hasExact() {
        return !exact.isEmpty();
    }

    /** How often it was said, as far as evidence is kept. */
    int times() {
        return evidence.size();
    }

    /** A class such as 千亿级 counts only where the text gives no number. */
    ModelMention mention(String name, MentionRole role) {
        return ModelMention.newBuilder()
                .setName(name)
                .setRole(role)
                .setParametersBillions(List.copyOf(exact.isEmpty() ? rough : exact))
                .setEvidence(evidence)
                .build();
    }
}
