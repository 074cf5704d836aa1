package casebook.bench.classify;

import casebook.event.CaseDescribed;
import casebook.event.EmbeddedDefinition;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Vectors drawn by lot, as long and as many as the embedding model would make: comparing them costs the same. */
final class Vectors {

    /** What made them, as far as a classifier is told. */
    static final String EMBEDDER = "drawn-by-lot";

    private static final int LENGTH = 512;

    private final Random random;

    Vectors(long seed) {
        random = new Random(seed);
    }

    /** The description with a vector. */
    CaseDescribed given(CaseDescribed description) {
        return CaseDescribed.newBuilder(description)
                .setEmbedder(EMBEDDER)
                .setEmbedding(vector())
                .build();
    }

    /** One for the definition of every code, and one for each of its examples. */
    List<EmbeddedDefinition> of(TaxonomyPublished taxonomy) {
        return taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream().flatMap(code -> IntStream.rangeClosed(
                                0, code.getExamples().size())
                        .mapToObj(i -> new EmbeddedDefinition(facet.getCode(), code.getCode(), vector()))))
                .toList();
    }

    private List<Float> vector() {
        return DoubleStream.generate(random::nextGaussian)
                .limit(LENGTH)
                .mapToObj(value -> (float) value)
                .toList();
    }
}
