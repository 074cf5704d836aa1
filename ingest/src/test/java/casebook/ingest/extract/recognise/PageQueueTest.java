package casebook.ingest.extract.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.ingest.extract.wire.RecognitionOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageQueueTest {

    private final PageQueue queue = new PageQueue();

    @Test
    void a_long_scan_does_not_hold_up_a_short_one() throws Exception {
        queue.add("long", jobs("long", 60));
        queue.add("short", jobs("short", 2));

        assertEquals(List.of("long 1", "short 1", "long 2", "short 2", "long 3"), take(5));
    }

    @Test
    void a_page_nobody_waits_for_any_more_is_passed_over() throws Exception {
        List<PageJob> jobs = jobs("a", 3);
        queue.add("a", jobs);
        jobs.get(0).answer().cancel(false);

        assertEquals(List.of("a 2", "a 3"), take(2));
    }

    @Test
    void whoever_finds_nothing_is_told_so() throws Exception {
        assertTrue(queue.take(Duration.ofMillis(1)).isEmpty());
    }

    private List<String> take(int number) throws InterruptedException {
        var taken = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            Optional<PageJob> job = queue.take(Duration.ZERO);
            taken.add(job.orElseThrow().order().file() + " " + job.get().order().page());
        }
        return taken;
    }

    private static List<PageJob> jobs(String file, int pages) {
        var jobs = new ArrayList<PageJob>();
        for (int page = 1; page <= pages; page++) {
            jobs.add(PageJob.of(new RecognitionOrder(Path.of(file), "application/pdf", page)));
        }
        return jobs;
    }
}
