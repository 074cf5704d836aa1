package casebook.ingest.extract.recognise;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.RecognisedText;
import casebook.ingest.extract.wire.RecognitionOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has the scanned pages of one case's files recognised, within what a case may take. For one thread. */
public final class PagesOfCase {

    /**
     * What may be recognised.
     *
     * @param pagesOfFile pages of one file
     * @param time for all pages of a case, from the first on, waiting for others included
     * @param pageTime for one page
     */
    record Budget(int pagesOfFile, Duration time, Duration pageTime) {
        static Budget standard() {
            return new Budget(300, Duration.ofMinutes(30), Duration.ofSeconds(90));
        }
    }

    private final PageQueue queue;
    private final Budget budget;
    private long end;

    PagesOfCase(PageQueue queue, Budget budget) {
        this.queue = queue;
        this.budget = budget;
    }

    /**
     * Recognises the pages of a file of which only a picture is there, and waits for them.
     *
     * @param file where its bytes lie
     * @param parsed what the parser made of it
     * @param roomBytes bytes of UTF-8 its recognised blocks may take
     * @throws IOException when recognition is being closed
     */
    public RecognisedFile complete(Path file, ParsedFile parsed, long roomBytes) throws IOException {
        if (parsed.scans().isEmpty()) {
            return RecognisedFile.asParsed(parsed);
        }
        if (end == 0) {
            end = System.nanoTime() + budget.time().toNanos();
        }
        List<Integer> wanted = parsed.scans();
        var jobs = new ArrayList<PageJob>();
        for (int page : wanted.subList(0, Math.min(wanted.size(), budget.pagesOfFile()))) {
            jobs.add(PageJob.of(new RecognitionOrder(file.toAbsolutePath(), parsed.mediaType(), page)));
        }
        queue.add(this, jobs);
        try {
            return new Joining(parsed, answers(wanted, jobs), roomBytes).file();
        } finally {
            jobs.forEach(job -> job.answer().cancel(false));
        }
    }

    private SortedMap<Integer, RecognisedText> answers(List<Integer> wanted, List<PageJob> jobs) throws IOException {
        var answers = new TreeMap<Integer, RecognisedText>();
        for (int i = 0; i < wanted.size(); i++) {
            answers.put(wanted.get(i), i < jobs.size() ? answer(jobs.get(i)) : beyondBudget());
        }
        return answers;
    }

    private RecognisedText answer(PageJob job) throws IOException {
        try {
            return job.answer().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return RecognisedText.failed(
                    FileOutcome.TIMEOUT,
                    "the scanned pages of a case may take " + budget.time().toMinutes()
                            + " minutes; submit fewer at a time");
        } catch (CancellationException | ExecutionException closed) {
            throw new IOException("text recognition is being closed", closed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("text recognition was interrupted", e);
        }
    }

    private RecognisedText beyondBudget() {
        return RecognisedText.failed(
                FileOutcome.TOO_LARGE,
                "only the first " + budget.pagesOfFile() + " scanned pages of a file are read; split it");
    }
}
