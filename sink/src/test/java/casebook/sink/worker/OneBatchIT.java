package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static casebook.sink.Records.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A batch with all in it that can be odd about a row. */
@Timeout(120)
class OneBatchIT {

    @RegisterExtension
    static final Feeds feeds = new Feeds();

    /** The control is the check itself: it names the one case that could not be written, and would name any other. */
    @Test
    void a_row_that_is_refused_is_missing_alone_among_repeated_keys_older_revisions_and_what_cannot_be_held()
            throws Exception {
        Fed archive = feeds.fresh();
        archive.curate(
                curated("repeated", 1, "first"),
                curated("odd", 1, "with \0 in it"),
                refused("refused"),
                curated("overtaken", 2, "new"),
                curated("overtaken", 1, "old"),
                curated("repeated", 2, "last"),
                curated("plain", 1, "after all of them"));

        archive.fill();

        assertEquals(
                List.of(
                        "case refused is curated and not in the archive",
                        "case refused is told 0 times in the history instead of 1"),
                Reckoning.differences(archive));
        assertEquals(
                List.of("refused"),
                feeds.broker().all(Topics.DLQ).stream().map(ConsumerRecord::key).toList());
        assertEquals("with \uFFFD in it", archive.title("odd"));
    }
}
