package casebook.cli.classify;

import casebook.cli.jsonl.JsonLine;
import casebook.cli.jsonl.JsonLines;
import casebook.ingest.extract.SingleDocuments;
import casebook.ingest.extract.pool.ParserPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Judges documents, as many at a time as there are workers, and rows, and hands the results on in their order. */
public final class Classifying implements AutoCloseable {

    private final Judge judge;
    private final IntFunction<ParserPool> pools;
    private final int workers;
    private final Consumer<Classified> taker;
    private final InOrder<Classified> order;
    private final RowJudge rows;
    private SingleDocuments documents;

    /**
     * Begins with nothing.
     *
     * @param pools makes a pool of so many workers; asked once, and only where there is a document
     * @param workers documents parsed at a time, at least one
     * @param taker takes every result, on the caller's thread
     */
    public Classifying(Judge judge, IntFunction<ParserPool> pools, int workers, Consumer<Classified> taker) {
        this.judge = judge;
        this.pools = pools;
        this.workers = workers;
        this.taker = taker;
        this.order = new InOrder<>(workers, taker);
        this.rows = new RowJudge(judge);
    }

    /** Takes a document on. */
    public void document(Path document) throws Exception {
        if (documents == null) {
            documents = SingleDocuments.open(pools.apply(workers));
        }
        var reader = new DocumentJudge(judge, documents);
        order.add(() -> reader.judge(document));
    }

    /** Judges rows as they come, once everything before them is done. */
    public void rows(JsonLines lines) throws Exception {
        order.finish();
        boolean empty = true;
        for (Optional<JsonLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            empty = false;
            taker.accept(rows.judge(line.get()));
        }
        if (empty) {
            taker.accept(Classified.refused(lines.file() + ": " + JsonLines.EMPTY));
        }
    }

    /** Waits for all that was taken on. */
    public void finish() throws Exception {
        order.finish();
    }

    @Override
    public void close() throws IOException {
        order.close();
        if (documents != null) {
            documents.close();
        }
    }
}
