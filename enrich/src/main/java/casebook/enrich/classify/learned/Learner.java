package casebook.enrich.classify.learned;

import casebook.event.Choice;
import casebook.event.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns a voice from labelled cases: ridge regression of each code over the cases that are labelled in its facet.
 *
 * <p>Solved in its dual form, for there are far fewer cases than directions (Saunders, Gammerman and Vovk, 1998).
 */
public final class Learner {

    /** How much a case may be wrong before a weight grows; fitted by leaving a fifth of the examples out. */
    private static final double RIDGE = 0.4;

    /** A gram of a single example tells of nothing else. */
    private static final int LEAST_EXAMPLES = 2;

    /**
     * A labelled case.
     *
     * @param features what is heard of it
     * @param labels codes by facet, the primary one first; a facet left out is not learned from it
     */
    public record Example(Features features, Map<String, List<String>> labels) {}

    private final List<Example> examples;
    private final Space space;
    private final Kernel kernel;

    private Learner(List<Example> examples) {
        this.examples = examples;
        this.space = new Space(rarity(examples), middle(examples));
        this.kernel = new Kernel(examples.stream()
                .map(example -> space.place(example.features()))
                .toList());
    }

    /** The weights that these cases teach, as {@link LearnedVoice#of} reads them. */
    public static byte[] learn(String embedder, List<Facet> facets, List<Example> examples) throws IOException {
        var learner = new Learner(examples);
        var columns = new ArrayList<Weights.Column>();
        facets.forEach(facet -> columns.addAll(learner.learn(facet)));
        return new Weights(embedder, learner.space, columns).written();
    }

    private List<Weights.Column> learn(Facet facet) {
        boolean primaryOnly = facet.getChoice() != Choice.SEVERAL;
        var rows = new ArrayList<Integer>();
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < examples.size(); i++) {
            List<String> labels = examples.get(i).labels().getOrDefault(facet.getCode(), List.of());
            if (!labels.isEmpty()) {
                rows.add(i);
                codes.addAll(primaryOnly ? labels.subList(0, 1) : labels);
            }
        }
        var columns = new ArrayList<Weights.Column>();
        if (codes.size() > 1) {
            var ridge = kernel.over(rows.stream().mapToInt(Integer::intValue).toArray(), RIDGE);
            for (String code : codes) {
                double[] wanted = rows.stream()
                        .mapToDouble(row -> holds(row, facet, code, primaryOnly) ? 1 : 0)
                        .toArray();
                columns.add(Weights.Column.of(facet.getCode(), code, ridge.weights(wanted)));
            }
        }
        return columns;
    }

    private boolean holds(int row, Facet facet, String code, boolean primaryOnly) {
        List<String> labels = examples.get(row).labels().get(facet.getCode());
        return primaryOnly ? labels.get(0).equals(code) : labels.contains(code);
    }

    private static float[] rarity(List<Example> examples) {
        var times = new int[Grams.COUNT];
        for (Example example : examples) {
            for (int i = 0; i < times.length; i++) {
                times[i] += example.features().grams()[i] ? 1 : 0;
            }
        }
        var rarity = new float[times.length];
        for (int i = 0; i < times.length; i++) {
            rarity[i] =
                    times[i] < LEAST_EXAMPLES ? 0 : (float) StrictMath.log((examples.size() + 1.0) / (times[i] + 1));
        }
        return rarity;
    }

    private static float[] middle(List<Example> examples) {
        List<List<Float>> vectors = examples.stream()
                .map(example -> example.features().vector())
                .filter(vector -> vector != null)
                .toList();
        var middle = new float[vectors.isEmpty() ? 0 : vectors.get(0).size()];
        for (List<Float> vector : vectors) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += vector.get(i) / vectors.size();
            }
        }
        return middle;
    }
}
