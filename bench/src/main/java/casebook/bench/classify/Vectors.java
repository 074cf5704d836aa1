package casebook.bench.classify;

import casebook.enrich.embed.BgeSmallZh;
import casebook.event.CaseDescribed;
import casebook.event.EmbeddedDefinition;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Vectors drawn by lot, as long and as many as the embedding model would make: comparing them costs the same. */
public final class Vectors {

    /** What made them, as far as a classifier is told: with any other name the voice that learned would keep silent. */
    public static final String EMBEDDER = BgeSmallZh.NAME;

    private static final int LENGTH = 512;

    private final Random random;

    /** The same for the same seed. */
    public Vectors(long seed) {
        random = new Random(seed);
    }

    /** The description with a vector. */
    public CaseDescribed given(CaseDescribed description) {
        return CaseDescribed.newBuilder(description)
                .setEmbedder(EMBEDDER)
                .setEmbedding(one())
                .build();
    }

    /** One for the definition of every code, and one for each of its examples. */
    public List<EmbeddedDefinition> of(TaxonomyPublished taxonomy) {
        return taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream().flatMap(code -> IntStream.rangeClosed(
                                0, code.getExamples().size())
                        .mapToObj(i -> new EmbeddedDefinition(facet.getCode(), code.getCode(), one()))))
                .toList();
    }

    /** One. */
    public List<Float> one() {
        return DoubleStream.generate(random::nextGaussian)
                .limit(LENGTH)
                .mapToObj(value -> (float) value)
                .toList();
    }
}
