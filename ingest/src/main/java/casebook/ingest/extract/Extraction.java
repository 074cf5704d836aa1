package casebook.ingest.extract;

import casebook.contract.Group;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.extract.isolation.ScratchFolder;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.process.metrics.GroupLag;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageLag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extraction, running: more cases in hand than worker processes, which they share. */
public final class Extraction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ShareGroup group;
    private final ParserPool parser;
    private final List<ExtractLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger warm = new AtomicInteger();
    private final WorkFolder work;
    private final Recognition recognition = Recognition.standard();
    private final StageLag lag;
    private boolean configured;
    private volatile boolean closed;

    private Extraction(Map<String, Object> kafka, ParserPool parser) {
        this.group = new ShareGroup(kafka);
        this.work = workFolder();
        this.parser = parser;
        this.lag = StageLag.watch(Stage.EXTRACT, GroupLag.of(Group.EXTRACT), kafka);
    }

    private static WorkFolder workFolder() {
        try {
            return WorkFolder.open(ScratchFolder.place());
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for what lies in archives", e);
        }
    }

    /**
     * Starts; returns before the workers are warm.
     *
     * @param cases cases in hand at a time; each of them may wait for a worker, or for something else
     * @param parser takes files of all of them; closed with the extraction
     */
    public static Extraction start(
            Map<String, Object> kafka,
            BlobStore blobs,
            CaseTexts texts,
            KafkaEventPublisher events,
            int cases,
            ParserPool parser) {
        var extraction = new Extraction(kafka, parser);
        var extracting = new Extracting(
                blobs, texts, parser, extraction.recognition, events, extraction.work, Clock.systemUTC());
        for (int number = 0; number < cases; number++) {
            var job = new CaseJob(extracting, new DeadLetters(events), extraction.group.deliveries());
            extraction.add(new ExtractLoop(extraction.group, number, job), "extract-" + number);
        }
        extraction.threads.forEach(Thread::start);
        return extraction;
    }

    /** Whether the workers have been warm once and every loop takes cases. */
    public boolean ready() {
        return warm.get() == loops.size();
    }

    private void add(ExtractLoop loop, String name) {
        loops.add(loop);
        threads.add(new Thread(
                () -> {
                    if (prepared()) {
                        warm.incrementAndGet();
                        loop.run();
                    }
                },
                name));
    }

    /** The group has its settings and the workers are warm before the first case is asked for. */
    private boolean prepared() {
        while (!closed) {
            try {
                configureOnce();
                parser.warm();
                return true;
            } catch (ExecutionException | IOException away) {
                LOG.warn("extraction cannot begin yet: {}", away.toString());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private synchronized void configureOnce() throws ExecutionException, InterruptedException {
        if (!configured) {
            group.configure();
            configured = true;
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        lag.close();
        loops.forEach(ExtractLoop::close);
        recognition.close();
        parser.close();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        work.close();
    }
}
