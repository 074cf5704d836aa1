package casebook.ingest.extract;

import casebook.contract.Group;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.extract.pool.IsolatedParser;
import casebook.ingest.extract.pool.WorkerCommand;
import casebook.ingest.extract.pool.WorkerSettings;
import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.process.metrics.GroupLag;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageLag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extraction, running: a consumer thread and a worker process for each case that is worked on at a time. */
public final class Extraction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ShareGroup group;
    private final BlobStore blobs;
    private final CaseTexts texts;
    private final KafkaEventPublisher events;
    private final List<ExtractLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger warm = new AtomicInteger();
    private final WorkFolder work;
    private final Recognition recognition = Recognition.standard();
    private final StageLag lag;
    private volatile boolean closed;

    private Extraction(Map<String, Object> kafka, BlobStore blobs, CaseTexts texts, KafkaEventPublisher events) {
        this.group = new ShareGroup(kafka);
        this.blobs = blobs;
        this.texts = texts;
        this.events = events;
        this.work = workFolder();
        this.lag = StageLag.watch(Stage.EXTRACT, GroupLag.of(Group.EXTRACT), kafka);
    }

    private static WorkFolder workFolder() {
        try {
            return WorkFolder.open(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for what lies in archives", e);
        }
    }

    /** Starts; returns before the workers are warm. */
    public static Extraction start(
            Map<String, Object> kafka,
            BlobStore blobs,
            CaseTexts texts,
            KafkaEventPublisher events,
            int workers,
            WorkerSettings settings) {
        var extraction = new Extraction(kafka, blobs, texts, events);
        for (int number = 0; number < workers; number++) {
            extraction.add(number, settings);
        }
        extraction.threads.forEach(Thread::start);
        return extraction;
    }

    /** Whether every worker has been warm once and takes cases. */
    public boolean ready() {
        return warm.get() == loops.size();
    }

    private void add(int number, WorkerSettings settings) {
        var parser = new IsolatedParser(WorkerCommand.standard(settings.heapMib()), settings.timeout());
        var extracting = new Extracting(blobs, texts, parser, recognition, events, work, Clock.systemUTC());
        var loop = new ExtractLoop(
                group, number, new CaseJob(extracting, new DeadLetters(events), parser, group.deliveries()));
        loops.add(loop);
        threads.add(new Thread(
                () -> {
                    if (prepared(parser)) {
                        warm.incrementAndGet();
                        loop.run();
                    }
                },
                "extract-" + number));
    }

    /** The group has its settings and the worker is warm before the first case is asked for. */
    private boolean prepared(IsolatedParser parser) {
        while (!closed) {
            try {
                group.configure();
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
