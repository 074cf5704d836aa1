package casebook.ingest.extract.worker;

import casebook.event.Block;
import casebook.event.FileOutcome;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A file that is being parsed: whether it gets on, and what it gave so far. One thread parses, another may look. */
final class Underway {

    private final AtomicLong beats = new AtomicLong();
    private volatile Passages passages;
    private volatile Flushable overflow;

    /** What the text goes to. */
    void into(Passages collected, Flushable beyond) {
        overflow = beyond;
        passages = collected;
    }

    /** Says that it gets on, where that cannot be seen from its text. */
    void beat() {
        beats.incrementAndGet();
    }

    /** How often it has got on. */
    long beats() {
        Passages collected = passages;
        return beats.get() + (collected == null ? 0 : collected.beats());
    }

    /** What there is of it, when no more is to be hoped for. */
    ParsedFile soFar(String why) {
        Passages collected = passages;
        if (collected == null || collected.characters() == 0) {
            return ParsedFile.nothing(FileOutcome.TIMEOUT, "no text came for " + why);
        }
        try {
            overflow.flush();
            List<Block> blocks = new ArrayList<>(collected.blocks());
            Integer page =
                    blocks.isEmpty() ? null : blocks.get(blocks.size() - 1).getPage();
            String where = page == null ? "" : " after page " + page;
            return new ParsedFile(
                    FileOutcome.PARTIAL,
                    "no more text came for " + why + where,
                    "",
                    null,
                    collected.characters(),
                    collected.cut(),
                    blocks,
                    List.of(),
                    List.of(),
                    List.of());
        } catch (IOException | RuntimeException halfWritten) {
            return ParsedFile.nothing(FileOutcome.TIMEOUT, "no more text came for " + why);
        }
    }
}
