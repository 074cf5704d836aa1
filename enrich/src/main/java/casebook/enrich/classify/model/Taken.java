package casebook.enrich.classify.model;

import casebook.enrich.classify.passage.Passage;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of passages whose parameter counts belong to a named model. */
final class Taken {

    /** By passage, where each stretch starts and ends; they are taken in reading order, and none lies inside another. */
    private final Map<Passage, NavigableMap<Integer, Integer>> stretches = new IdentityHashMap<>();

    void take(Passage passage, int start, int end) {
        stretches.computeIfAbsent(passage, key -> new TreeMap<>()).put(start, end);
    }

    boolean holds(Passage passage, ParameterCounts.Count count) {
        NavigableMap<Integer, Integer> ofPassage = stretches.get(passage);
        Map.Entry<Integer, Integer> nearest = ofPassage == null ? null : ofPassage.floorEntry(count.start());
        return nearest != null && count.start() < nearest.getValue();
    }
}
