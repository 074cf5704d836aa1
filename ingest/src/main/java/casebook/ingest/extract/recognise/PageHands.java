package casebook.ingest.extract.recognise;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.RecognisedText;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes page after page from the queue and has it read in a process, which it starts, renews and ends as needed. */
final class PageHands implements Runnable, AutoCloseable {

    /** Longer than a process takes to be gone. */
    private static final long END_MILLIS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(PageHands.class);
    /** After this a process without work gives its memory back. */
    private static final Duration IDLE = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 2;

    private final StageClock clock = StageClock.of(Stage.EXTRACT);
    private final PageQueue queue;
    private final RecogniserCommand command;
    private final Duration pageTime;
    private final Thread thread;
    private volatile RecogniserProcess process;
    private volatile boolean closed;

    private PageHands(PageQueue queue, RecogniserCommand command, Duration pageTime, int number) {
        this.queue = queue;
        this.command = command;
        this.pageTime = pageTime;
        this.thread = new Thread(this, "recognise-" + number);
    }

    static PageHands begin(PageQueue queue, RecogniserCommand command, Duration pageTime, int number) {
        var hands = new PageHands(queue, command, pageTime, number);
        hands.thread.setDaemon(true);
        hands.thread.start();
        return hands;
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                Optional<PageJob> job = queue.take(IDLE);
                if (job.isEmpty()) {
                    bury();
                } else {
                    serve(job.get());
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            bury();
        }
    }

    private void serve(PageJob job) {
        try {
            RecognisedText text = read(job);
            if (closed) {
                job.answer().cancel(false);
            } else {
                job.answer().complete(text);
            }
        } catch (RuntimeException bug) {
            job.answer().completeExceptionally(bug);
            LOG.error("a page was not read", bug);
        }
    }

    /** A crash is tried once more, because an earlier page may have been to blame; a page that was too slow is not. */
    private RecognisedText read(PageJob job) {
        String why = "";
        for (int attempt = 1; attempt <= ATTEMPTS && !closed; attempt++) {
            try {
                RecogniserProcess current = process();
                RecognisedText text = current.read(job.order(), pageTime);
                clock.addCpu(current.cpuSinceLast());
                if (current.isSpent()) {
                    bury();
                }
                return text;
            } catch (RecogniserProcess.TooSlow slow) {
                bury();
                return RecognisedText.failed(
                        FileOutcome.TIMEOUT, "reading the page took longer than " + pageTime.toSeconds() + " seconds");
            } catch (IOException died) {
                bury();
                why = died.getMessage();
                LOG.warn("page {} of a file: {}", job.order().page(), why);
            }
        }
        return RecognisedText.failed(FileOutcome.CRASHED, "text recognition broke off: " + why);
    }

    private RecogniserProcess process() throws IOException {
        if (process == null) {
            process = RecogniserProcess.start(command);
        }
        return process;
    }

    private void bury() {
        RecogniserProcess current = process;
        process = null;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        // Without waiting for the page at hand: ending the process ends the wait for it.
        RecogniserProcess current = process;
        if (current != null) {
            current.close();
        }
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
