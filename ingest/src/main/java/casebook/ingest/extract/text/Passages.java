package casebook.ingest.extract.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.event.Block;
import casebook.event.BlockKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects blocks up to a budget of bytes and hands the whole text on where the budget is too small for it. */
public final class Passages {

    /** Takes the whole text once the blocks have to be cut. */
    @FunctionalInterface
    public interface Overflow {
        /** Takes the next passage. */
        void write(String passage) throws IOException;
    }

    /**
     * How much may be collected.
     *
     * @param blockBytes bytes of UTF-8 the blocks may hold
     * @param textBytes bytes of UTF-8 after which reading stops
     * @param time after which reading stops
     */
    public record Limits(long blockBytes, long textBytes, Duration time) {}

    /** What a block costs beside its text. */
    private static final int OVERHEAD = 8;

    private final Limits limits;
    private final Overflow overflow;
    private final long start = System.nanoTime();
    private final List<Block> blocks = new ArrayList<>();
    private long blockBytes;
    private long textBytes;
    private long characters;
    private boolean cut;
    private Enough stopped;
    private volatile long beats;

    /** An empty collection. */
    public Passages(Limits limits, Overflow overflow) {
        this.limits = limits;
        this.overflow = overflow;
    }

    /** The blocks, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Length of the whole text in UTF-16 units, cut or not. */
    public long characters() {
        return characters;
    }

    /** Whether the blocks are less than the text; then the whole text has been handed on. */
    public boolean cut() {
        return cut;
    }

    /** The limit that stopped reading; empty when none did. */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped).map(Enough::getMessage);
    }

    /** How often there has been something new: text, or a page. May be asked by other threads. */
    public long beats() {
        return beats;
    }

    /** A page has begun, whatever stands on it. */
    void beat() {
        // Only the parser's thread writes.
        beats = beats + 1;
    }

    boolean isEmpty() {
        return characters == 0;
    }

    /** Complains when it is time to stop. Some parsers swallow a complaint, so it is made again and again. */
    void check() throws Enough {
        if (stopped == null && textBytes > limits.textBytes()) {
            stopped = new Enough("only the first " + limits.textBytes() / (1024 * 1024) + " MiB of text were read");
        } else if (stopped == null && System.nanoTime() - start > limits.time().toNanos()) {
            stopped = new Enough("reading stopped after " + limits.time().toSeconds() + " seconds");
        }
        if (stopped != null) {
            throw stopped;
        }
    }

    void add(BlockKind kind, String text, Integer page, List<String> cells) throws Enough {
        check();
        characters += text.length();
        textBytes += utf8(text) + OVERHEAD;
        long cost = cost(text, cells);
        if (!cut && blockBytes + cost <= limits.blockBytes()) {
            blockBytes += cost;
            blocks.add(new Block(kind, text, page, cells));
            beat();
            return;
        }
        if (!cut) {
            cut = true;
            blocks.forEach(block -> handOn(block.getText()));
            keepWhatFits(kind, text, page, cells);
        }
        handOn(text);
        beat();
    }

    private void keepWhatFits(BlockKind kind, String text, Integer page, List<String> cells) {
        long room = limits.blockBytes() - blockBytes - OVERHEAD;
        if (cells.isEmpty() && room > 0) {
            byte[] bytes = text.getBytes(UTF_8);
            int end = (int) Math.min(room, bytes.length);
            while (end > 0 && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
                end--;
            }
            if (end > 0) {
                blocks.add(new Block(kind, new String(bytes, 0, end, UTF_8), page, cells));
            }
        }
    }

    private void handOn(String passage) {
        try {
            overflow.write(passage);
        } catch (IOException e) {
            throw new UncheckedIOException("the whole text cannot be kept", e);
        }
    }

    /** What a block takes of the budget. */
    public static long cost(Block block) {
        return cost(block.getText(), block.getCells());
    }

    private static long cost(String text, List<String> cells) {
        return utf8(text)
                + OVERHEAD
                + cells.stream().mapToLong(cell -> utf8(cell) + 2).sum();
    }

    private static long utf8(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair stands for two of its four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
