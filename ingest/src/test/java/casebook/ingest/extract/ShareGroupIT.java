package casebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import casebook.event.Rejection;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.FileSystemBlobStore;
import casebook.ingest.blob.StagedBlob;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.TrickWorker;
import casebook.ingest.extract.pool.WorkerCommand;
import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.testkit.Broker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What only the real broker can show: locks that are renewed, and deliveries that come to an end. */
@Timeout(180)
class ShareGroupIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    private final List<ExtractLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private KafkaEventPublisher events;
    private ShareGroup group;
    private ParserPool parser;
    private FileSystemBlobStore blobs;
    private WorkFolder work;
    private final Recognition recognition = Recognition.standard();

    @BeforeEach
    void open() throws Exception {
        events = new KafkaEventPublisher(broker.client(), Clock.systemUTC());
        blobs = new FileSystemBlobStore(home.resolve("blobs"));
        work = WorkFolder.open(home);
        group = new ShareGroup(broker.client(), Duration.ofSeconds(15), 2);
        group.configure();
    }

    @AfterEach
    void close() throws Exception {
        loops.forEach(ExtractLoop::close);
        parser.close();
        for (Thread thread : threads) {
            thread.join();
        }
        recognition.close();
        work.close();
        events.close();
    }

    @Test
    void a_job_longer_than_its_lock_stays_with_its_worker() throws Exception {
        Path marks = home.resolve("marks");
        work(2);
        String caseId = submit("s".repeat(26), "slow", marks.toString());

        broker.await(Topics.EXTRACTED, records -> records.stream()
                .anyMatch(record -> record.key().equals(caseId)));

        assertEquals("x", Files.readString(marks), "one letter for each time the file was parsed");
    }

    @Test
    void a_case_whose_deliveries_run_out_is_rejected() throws Exception {
        String caseId = submit("t".repeat(26), "nothing", "name");
        try (var dying = group.consumer(9)) {
            dying.subscribe(List.of(Topics.SUBMISSIONS.name()));
            while (dying.poll(Duration.ofSeconds(1)).isEmpty()) {
                // The first delivery ends without an acknowledgement.
            }
        }
        work(1);

        Rejection rejection = broker.await(Topics.REJECTED, records -> !records.isEmpty())
                .get(0)
                .value();

        assertEquals(caseId, rejection.getCaseId());
        assertEquals(RejectionReason.TOO_MANY_DELIVERIES, rejection.getReason());
    }

    private void work(int workers) {
        parser = new ParserPool(new WorkerCommand(TrickWorker.class, 64), workers, Duration.ofSeconds(60));
        for (int number = 0; number < workers; number++) {
            var extracting =
                    new Extracting(blobs, new CaseTexts(blobs), parser, recognition, events, work, Clock.systemUTC());
            var job = new CaseJob(extracting, new DeadLetters(events), group.deliveries());
            var loop = new ExtractLoop(group, number, job);
            loops.add(loop);
            threads.add(new Thread(loop));
        }
        threads.forEach(Thread::start);
    }

    private String submit(String caseId, String trick, String name) throws Exception {
        String sha256;
        try (StagedBlob blob = blobs.stage()) {
            blob.write(trick.getBytes(), 0, trick.length());
            blob.commit();
            sha256 = blob.sha256();
        }
        var file = new SubmittedFile(sha256, name, (long) trick.length(), "text/plain");
        var received = new SubmissionReceived("somebody", List.of(file), Map.of());
        broker.send(
                Topics.SUBMISSIONS,
                caseId,
                new SubmissionEvent(caseId, 1, Instant.ofEpochMilli(1_700_000_000_000L), received, 1));
        return caseId;
    }
}
