package casebook.cli.demo;

import casebook.cli.topic.TopicFollower;
import casebook.contract.EventJson;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A subscriber: sees each case when it is curated, read committed, and each refusal in the ledger. */
final class CuratedWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);

    private final TopicFollower follower;
    private final Map<String, JsonNode> curated = new LinkedHashMap<>();
    private final Map<String, Instant> seenAt = new LinkedHashMap<>();
    private final Map<String, CaseState> refused = new LinkedHashMap<>();

    CuratedWatch(String kafkaServers) {
        follower = TopicFollower.fromTheBeginning(kafkaServers, Topics.CURATED, Topics.LEDGER);
    }

    /** Looks once; returns how many cases have come to an end so far. */
    int look() {
        for (var record : follower.look(POLL)) {
            if (record.value() == null) {
                curated.remove(record.key());
            } else if (record.topic().equals(Topics.CURATED.name())) {
                CaseCurated told = Topics.CURATED.value().deserializer().deserialize(record.topic(), record.value());
                curated.put(record.key(), EventJson.tree(told));
                seenAt.putIfAbsent(record.key(), Instant.now());
            } else {
                CaseState row = Topics.LEDGER.value().deserializer().deserialize(record.topic(), record.value());
                if (row.getState() == LedgerState.REJECTED || row.getState() == LedgerState.FAILED) {
                    refused.put(record.key(), row);
                }
            }
        }
        refused.keySet().removeAll(curated.keySet());
        return curated.size() + refused.size();
    }

    /** The curated records, in the order they came. */
    Map<String, JsonNode> curated() {
        return curated;
    }

    /** When a case was first seen curated. */
    Map<String, Instant> seenAt() {
        return seenAt;
    }

    /** The ledger's rows of the cases that were refused or failed. */
    Map<String, CaseState> refused() {
        return refused;
    }

    @Override
    public void close() {
        follower.close();
    }
}
