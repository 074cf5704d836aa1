package casebook.enrich.classify.meaning;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much the meaning of a case speaks for each code of a facet.
 *
 * @param logShares by code, the logarithm of its share, up to a part that all codes have in common; empty when the voice
 *     is silent
 */
public record Nearness(Map<String, Double> logShares) {

    /** Says nothing of any code. */
    public static final Nearness SILENT = new Nearness(Map.of());

    /** The logarithm of a code's share, 0 when the voice is silent of it: it then changes nothing. */
    public double of(String code) {
        return logShares.getOrDefault(code, 0.0);
    }

    /** Whether it says nothing. */
    public boolean isSilent() {
        return logShares.isEmpty();
    }

    /** The same voice at a part of its loudness, from 0 to 1. */
    Nearness quieter(double part) {
        var quieter = new LinkedHashMap<String, Double>();
        logShares.forEach((code, share) -> quieter.put(code, part * share));
        return new Nearness(quieter);
    }
}
