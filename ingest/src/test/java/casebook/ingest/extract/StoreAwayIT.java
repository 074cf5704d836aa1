package casebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.Topic;
import casebook.event.CaseExtracted;
import casebook.event.FileOutcome;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobBucket;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.S3Door;
import casebook.ingest.blob.StagedBlob;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.WorkerCommand;
import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.publish.EventPublisher;
import casebook.testkit.ObjectStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store that is away is no reason to reject a file. */
@Timeout(120)
class StoreAwayIT {

    @TempDir
    Path staging;

    @Test
    void a_file_is_told_of_only_when_its_store_is_back() throws Exception {
        var told = new Told();
        try (var server = ObjectStore.start();
                var parser = new ParserPool(WorkerCommand.standard(256), 1, Duration.ofSeconds(60));
                var recognition = Recognition.standard();
                var work = WorkFolder.open(staging)) {
            var door = new S3Door(
                    Optional.of(server.endpoint()), "us-east-1", ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
            var blobs = new BlobBucket(server.bucket(), "", door, staging).open();
            var extracting =
                    new Extracting(blobs, new CaseTexts(blobs), parser, recognition, told, work, Clock.systemUTC());
            SubmissionEvent event;
            try (StagedBlob blob = blobs.stage()) {
                blob.write("hello".getBytes(), 0, 5);
                blob.commit();
                event = received(new SubmittedFile(blob.sha256(), "a.txt", 5L, "text/plain"));
            }

            server.goAway();
            IOException away = assertThrows(IOException.class, () -> extracting.extract(event));
            server.comeBack();

            assertEquals(false, away instanceof NoSuchFileException);
            assertEquals(List.of(), told.events);

            extracting.extract(event);

            assertEquals(1, told.events.size());
            var extracted = (CaseExtracted) told.events.get(0);
            assertEquals(FileOutcome.OK, extracted.getFiles().get(0).getOutcome());
            blobs.close();
        }
    }

    private static SubmissionEvent received(SubmittedFile file) {
        return new SubmissionEvent(
                "a".repeat(26), 1, Instant.now(), new SubmissionReceived("somebody", List.of(file), Map.of()), 1);
    }

    /** Remembers what was published. */
    private static final class Told implements EventPublisher {
        private final List<Object> events = new ArrayList<>();

        @Override
        public <V> void publish(Topic<V> topic, String key, V event) {
            events.add(event);
        }
    }
}
