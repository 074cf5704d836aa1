package casebook.enrich.classify.model;

import casebook.enrich.classify.passage.Passage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Stretches of passages whose parameter counts belong to a named model. */
final class Taken {

    private record Stretch(int start, int end) {}

    private final Map<Passage, List<Stretch>> stretches = new IdentityHashMap<>();

    void take(Passage passage, int start, int end) {
        stretches.computeIfAbsent(passage, key -> new ArrayList<>()).add(new Stretch(start, end));
    }

    boolean holds(Passage passage, ParameterCounts.Count count) {
        return stretches.getOrDefault(passage, List.of()).stream()
                .anyMatch(stretch -> count.start() >= stretch.start && count.start() < stretch.end);
    }
}
