package casebook.enrich.embed;

import ai.onnxruntime.OrtException;
import casebook.process.StartRefused;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * BAAI's bge-small-zh-v1.5, made for Chinese and fair at English, in eight-bit integers: 512 dimensions.
 *
 * <p>At most 128 tokens, some 120 Chinese characters: what a case is about stands in its title and first sentences.
 */
public final class BgeSmallZh implements Embedder {

    /** The model and its vocabulary lie in a jar that is only their carrier. */
    private static final String FILES = "/bge-small-zh-v1.5-q";

    private static final int MOST_TOKENS = 128;

    /** What it is called where vectors are told apart. */
    public static final String NAME = "bge-small-zh-v1.5-int8-" + MOST_TOKENS;

    private static BgeSmallZh loaded;

    private final Tokenizer tokenizer;
    private final Encoder encoder;

    private BgeSmallZh(Tokenizer tokenizer, Encoder encoder) {
        this.tokenizer = tokenizer;
        this.encoder = encoder;
    }

    /**
     * The model, loaded once a process and then kept: taken from under a thread that still runs it, it would end the
     * process.
     *
     * @throws StartRefused when this machine cannot run it
     */
    public static synchronized BgeSmallZh load() {
        if (loaded == null) {
            loaded = read();
        }
        return loaded;
    }

    private static BgeSmallZh read() {
        try (InputStream vocabulary = file("-tokenizer.json");
                InputStream model = file(".onnx")) {
            return new BgeSmallZh(new Tokenizer(Vocabulary.of(vocabulary)), encoder(model.readAllBytes()));
        } catch (IOException | OrtException e) {
            throw new StartRefused(
                    "the embedding model does not load (" + e.getMessage() + "): build Casebook anew, ./mvnw package",
                    e);
        }
    }

    private static Encoder encoder(byte[] model) throws OrtException {
        try {
            NativeLibraries libraries = NativeLibraries.unpack();
            try {
                return new Encoder(model);
            } finally {
                libraries.close();
            }
        } catch (IOException | LinkageError e) {
            throw new StartRefused(
                    "ONNX Runtime, which embeds texts, does not load (" + reason(e)
                            + "): it needs Linux with glibc 2.27 or"
                            + " newer on x86-64 or aarch64, libstdc++ (Debian: apt install libstdc++6), and 25 MB in a"
                            + " temporary folder that may hold programs, now " + System.getProperty("java.io.tmpdir")
                            + " (JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER names another)",
                    e);
        }
    }

    private static InputStream file(String ending) throws IOException {
        InputStream file = BgeSmallZh.class.getResourceAsStream(FILES + ending);
        if (file == null) {
            throw new FileNotFoundException(FILES + ending + " is not on the class path");
        }
        return file;
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString().lines().findFirst().orElse("");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Float> embed(String text) {
        Tokens tokens = tokenizer.tokens(text, MOST_TOKENS);
        if (!tokens.sayAnything()) {
            return null;
        }
        float[] vector = encoder.encode(tokens.numbers());
        var embedding = new ArrayList<Float>(vector.length);
        for (float value : vector) {
            embedding.add(value);
        }
        return embedding;
    }
}
