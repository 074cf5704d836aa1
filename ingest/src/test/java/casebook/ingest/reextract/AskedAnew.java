package casebook.ingest.reextract;

import casebook.contract.Topics;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.event.SubmissionEvent;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/**
 * A case that has been submitted and is asked to be read anew.
 *
 * @param words what its only file says
 */
record AskedAnew(Broker broker, House house, String words, String caseId) {

    static AskedAnew submitted(Broker broker, House house) throws Exception {
        String words = UUID.randomUUID().toString();
        return new AskedAnew(broker, house, words, house.accepted(upload(words)));
    }

    /** The ledger's row, as soon as the house has it. */
    void told(LedgerState state, int extraction, int settled) throws Exception {
        Instant now = Instant.now();
        broker.send(
                Topics.LEDGER,
                caseId,
                CaseState.newBuilder()
                        .setCaseId(caseId)
                        .setRevision(1)
                        .setExtraction(extraction)
                        .setSettled(settled)
                        .setState(state)
                        .setReasons(List.of(String.valueOf(now.toEpochMilli())))
                        .setChangedAt(now)
                        .build());
        Awaitility.await().until(() -> house.get("/v1/cases/" + caseId + "/status")
                .body()
                .contains(String.valueOf(now.toEpochMilli())));
    }

    Multipart upload() {
        return upload(words);
    }

    private static Multipart upload(String words) {
        return new Multipart().file("a.txt", words).metadata("{\"submitter\":\"me\",\"所在地区\":\"上海\"}");
    }

    HttpResponse<String> reextract() throws Exception {
        return house.send(request());
    }

    HttpRequest.Builder request() {
        return request(house, caseId);
    }

    static HttpRequest.Builder request(House house, String caseId) {
        return HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId + "/extractions"))
                .POST(BodyPublishers.noBody());
    }

    List<SubmissionEvent> events() {
        return broker.all(Topics.SUBMISSIONS).stream()
                .filter(event -> event.key().equals(caseId))
                .map(ConsumerRecord::value)
                .toList();
    }
}
