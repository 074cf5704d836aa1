package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.STATISTICS;
import static casebook.enrich.Events.curated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.contract.Statistics;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.FacetCount;
import casebook.testkit.Broker;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The statistics on a real broker: whatever is told of cases, and how often, they are a count of the last word on each. */
@Timeout(300)
class TallyIT {

    private static final int CASES = 9;

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    @TempDir
    Path another;

    @Test
    void the_statistics_are_a_recount_of_the_cases_through_a_restart_on_another_disk() throws Exception {
        try (Enrich enrich = start(home)) {
            for (int i = 0; i < CASES; i++) {
                tell("case-" + i, 1, i % 3 == 0 ? "law" : "finance");
                tell("case-" + i, 1, i % 3 == 0 ? "law" : "finance");
            }
            awaitRecount();
            assertNull(enrich.broken());
        }
        try (Enrich enrich = start(another)) {
            tell("case-0", 1, "law");
            tell("case-1", 2, "office");
            broker.send(CURATED, "case-2", null);
            tell("case-3", 2, "office");
            Map<String, Long> counts = awaitRecount();
            assertNull(enrich.broken());

            assertEquals(Map.of("CASES/ALL", 8L, "sector/law", 2L, "sector/finance", 4L, "sector/office", 2L), counts);
        }
        // The control: who counts every record, and not the last word on each case, is told by the same comparison.
        var everyRecord = broker.all(CURATED).stream()
                .map(ConsumerRecord::value)
                .filter(Objects::nonNull)
                .toList();
        assertNotEquals(counts(everyRecord), counts(cases().values()));
    }

    private void tell(String caseId, int revision, String sector) throws Exception {
        broker.send(CURATED, caseId, curated(caseId, revision, sector));
    }

    private static Map<String, Long> awaitRecount() {
        Map<String, Long> expected = counts(cases().values());
        broker.await(STATISTICS, records -> table(records).equals(expected));
        return expected;
    }

    private static Map<String, CaseCurated> cases() {
        var cases = new HashMap<String, CaseCurated>();
        broker.all(CURATED).forEach(record -> cases.put(record.key(), record.value()));
        return cases;
    }

    private static Map<String, Long> counts(Collection<CaseCurated> cases) {
        var counts = new HashMap<String, Long>();
        cases.forEach(one -> Statistics.of(one).forEach(count -> counts.merge(Statistics.key(count), 1L, Long::sum)));
        return counts;
    }

    private static Map<String, Long> table(List<ConsumerRecord<String, FacetCount>> records) {
        var counts = new HashMap<String, Long>();
        records.forEach(record -> counts.put(record.key(), record.value().getCases()));
        return counts;
    }

    private static Enrich start(Path home) {
        return Enrich.start(
                new EnrichConfig(home, 1, 100, 1, broker.client()),
                Events::described,
                order -> {
                    throw new AssertionError("nothing is to be judged");
                },
                taxonomy -> "none",
                Definitions.NONE);
    }
}
