package casebook.bench.latency;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.bench.files.CaseText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of eight kilobytes. */
final class Texts {

    static final int BYTES = 8 * 1024;

    private static final int DIFFERENT = 50;
    private static final int CHARACTERS = BYTES / 2;
    private static final long SEED = 2023;

    private final List<CaseText> texts = CaseText.some(DIFFERENT, CHARACTERS, SEED);
    private int next;

    /** The next, in UTF-8; the last character may have been cut off. */
    byte[] next() {
        byte[] whole = words(texts.get(next++ % DIFFERENT)).getBytes(UTF_8);
        return Arrays.copyOf(whole, BYTES);
    }

    /** What is embedded of a case: its title and first sentences, more of them than the model takes. */
    String beginning() {
        return words(texts.get(next++ % DIFFERENT)).substring(0, 400);
    }

    private static String words(CaseText text) {
        return text.title() + "\n" + text.paragraphs().stream().collect(Collectors.joining("\n"));
    }
}
