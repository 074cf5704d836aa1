package casebook.cli.demo;

import casebook.cli.report.CaseEnd;
import casebook.contract.EventJson;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.CaseState;
import casebook.process.topic.TopicFollower;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A subscriber: sees each case when it is curated, read committed, and how it ended in the ledger. */
final class CuratedWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);

    private final TopicFollower follower;
    private final Map<String, JsonNode> curated = new LinkedHashMap<>();
    private final Map<String, Instant> seenAt = new LinkedHashMap<>();
    private final Map<String, CaseEnd> ends = new LinkedHashMap<>();

    CuratedWatch(String kafkaServers) {
        follower = TopicFollower.fromTheBeginning(kafkaServers, Topics.CURATED, Topics.LEDGER);
    }

    /** Looks once. */
    void look() {
        for (var record : follower.look(POLL)) {
            if (record.topic().equals(Topics.LEDGER.name())) {
                read(record.key(), record.value());
            } else if (record.value() == null) {
                curated.remove(record.key());
            } else {
                CaseCurated told = Topics.CURATED.value().deserializer().deserialize(record.topic(), record.value());
                curated.put(record.key(), EventJson.tree(told));
                seenAt.putIfAbsent(record.key(), Instant.now());
            }
        }
    }

    private void read(String caseId, byte[] value) {
        CaseState row = Topics.LEDGER.value().deserializer().deserialize(Topics.LEDGER.name(), value);
        ends.put(caseId, new CaseEnd(EventJson.tree(row)));
    }

    /** Whether a case has come to an end, and its curated record has been seen where it has one. */
    boolean ended(String caseId) {
        CaseEnd end = ends.get(caseId);
        return end != null
                && end.reached()
                && (curated.containsKey(caseId) || !end.state().equals("CURATED"));
    }

    /** The curated records, in the order they came. */
    Map<String, JsonNode> curated() {
        return curated;
    }

    /** When a case was first seen curated. */
    Map<String, Instant> seenAt() {
        return seenAt;
    }

    /** What the ledger says last of each case. */
    Map<String, CaseEnd> ends() {
        return ends;
    }

    @Override
    public void close() {
        follower.close();
    }
}
