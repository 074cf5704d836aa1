package casebook.bench.extract;

import casebook.bench.files.Document;
import casebook.ingest.extract.pool.ParseRequest;
import casebook.ingest.extract.pool.ParserPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Has documents read by a pool of workers, as many at a time as there are workers. */
final class Isolated implements AutoCloseable {

    private static final long BLOCK_BYTES = 4L * 1024 * 1024;

    private final List<Document> documents;
    private final ParserPool pool;
    private final int atOnce;
    private final ExecutorService hands;

    Isolated(List<Document> documents, ParserPool pool, int atOnce) {
        this.documents = documents;
        this.pool = pool;
        this.atOnce = atOnce;
        this.hands = Executors.newFixedThreadPool(atOnce);
    }

    long run() throws Exception {
        var next = new AtomicInteger();
        var shares = new ArrayList<Future<Long>>();
        for (int i = 0; i < atOnce; i++) {
            shares.add(hands.submit((Callable<Long>) () -> share(next)));
        }
        long all = 0;
        for (Future<Long> share : shares) {
            all += share.get();
        }
        return all;
    }

    private long share(AtomicInteger next) throws Exception {
        long done = 0;
        for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
            Document document = documents.get(i);
            pool.parse(new ParseRequest(document.path(), document.name(), BLOCK_BYTES), (parsed, overflow) -> parsed);
            done++;
        }
        return done;
    }

    @Override
    public void close() {
        hands.shutdownNow();
        pool.close();
    }
}
