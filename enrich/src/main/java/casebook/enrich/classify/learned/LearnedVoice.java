package casebook.enrich.classify.learned;

import casebook.contract.Sha256;
import casebook.enrich.classify.passage.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of a case how much it is like the examples of each code that it learned from; read by many threads. */
public final class LearnedVoice {

    /** Says nothing. */
    public static final LearnedVoice SILENT =
            new LearnedVoice(new Weights("", new Space(new float[0], new float[0]), List.of()), "");

    private static final String RESOURCE = "/casebook/enrich/classify/learned.bin";

    private final Weights weights;
    private final String hash;

    private LearnedVoice(Weights weights, String hash) {
        this.weights = weights;
        this.hash = hash;
    }

    /** The voice of this build, where cases get their vectors from the embedder it learned with; a silent one elsewhere. */
    public static LearnedVoice with(String embedder) {
        return Shipped.VOICE.weights.embedder().equals(embedder) ? Shipped.VOICE : SILENT;
    }

    /** A voice of these weights. */
    public static LearnedVoice of(byte[] written) {
        try {
            return new LearnedVoice(Weights.read(written), Sha256.hex(written));
        } catch (IOException broken) {
            throw new UncheckedIOException("the weights of the learned voice cannot be read", broken);
        }
    }

    /** SHA-256 of its weights; empty for a silent voice. */
    public String hash() {
        return hash;
    }

    /**
     * What it says of a case, which a silent voice does not even read.
     *
     * @param vector the vector of the case; null where it has none
     * @return as {@link #hear(Features)}
     */
    public Map<String, Map<String, Double>> hear(List<Passage> passages, List<Float> vector) {
        return weights.columns().isEmpty() ? Map.of() : hear(Features.of(passages, vector));
    }

    /**
     * What it says of what is heard of a case.
     *
     * @return by facet and code, from about -0.3 (unlike its examples) to about 1 (like them)
     */
    public Map<String, Map<String, Double>> hear(Features features) {
        if (weights.columns().isEmpty()) {
            return Map.of();
        }
        double[] sums = weights.products(weights.space().place(features));
        var said = new HashMap<String, Map<String, Double>>();
        for (int i = 0; i < sums.length; i++) {
            Weights.Column column = weights.columns().get(i);
            said.computeIfAbsent(column.facet(), facet -> new HashMap<>()).put(column.code(), sums[i]);
        }
        return said;
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final LearnedVoice VOICE = read();

        private static LearnedVoice read() {
            try (InputStream resource = LearnedVoice.class.getResourceAsStream(RESOURCE)) {
                return of(Objects.requireNonNull(resource, RESOURCE).readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException("the weights of the learned voice cannot be read", broken);
            }
        }
    }
}
