package casebook.enrich.classify.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes of one facet as directions: from the middle of all of them to the middle of each one's vectors.
 *
 * <p>Seen from the origin all texts lie in nearly one direction, and a broad definition is near to everything; seen from
 * the middle, what tells the codes apart is left.
 */
final class FacetMeaning {

    /** Difference of two products that makes one share e times the other; fitted on labelled cases. */
    private static final double SPREAD = 0.1;

    private final double[] middle;
    private final Map<String, double[]> directions = new LinkedHashMap<>();

    FacetMeaning(Map<String, List<double[]>> vectors) {
        var centres = new LinkedHashMap<String, double[]>();
        vectors.forEach((code, ofCode) -> centres.put(code, Centre.of(ofCode)));
        middle = Centre.of(new ArrayList<>(centres.values()));
        centres.forEach((code, centre) -> directions.put(code, Centre.direction(middle, centre)));
    }

    Nearness nearness(double[] vector) {
        double[] direction = Centre.direction(middle, vector);
        var shares = new LinkedHashMap<String, Double>();
        directions.forEach((code, ofCode) -> shares.put(code, Centre.product(direction, ofCode) / SPREAD));
        double all = shares.values().stream().mapToDouble(StrictMath::exp).sum();
        shares.replaceAll((code, share) -> share - StrictMath.log(all));
        return new Nearness(shares);
    }
}
