package casebook.enrich.classify.meaning;

import java.util.Map;

/**
 * How much the meaning of a case speaks for each code of a facet.
 *
 * @param logShares by code, the logarithm of its share, all shares of a facet adding up to 1; empty when the voice is
 *     silent
 */
public record Nearness(Map<String, Double> logShares) {

    /** Says nothing of any code. */
    public static final Nearness SILENT = new Nearness(Map.of());

    /** The logarithm of a code's share, 0 when the voice is silent of it: it then changes nothing. */
    public double of(String code) {
        return logShares.getOrDefault(code, 0.0);
    }
}
