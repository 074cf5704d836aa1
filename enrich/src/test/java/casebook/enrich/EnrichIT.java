package casebook.enrich;

import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.LEDGER;
import static casebook.contract.Topics.ONE_ORDER;
import static casebook.contract.Topics.REPLAYS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.request;
import static casebook.enrich.Events.sector;
import static casebook.enrich.Events.taxonomy;
import static casebook.enrich.Events.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.LedgerState;
import casebook.event.ReplayMode;
import casebook.testkit.Broker;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The steps on a real broker: exactly once, under one order in every partition. */
@Timeout(180)
class EnrichIT {

    private static final int CASES = 60;

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    private record Versioned(ControlGiven order) implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            return new Judgement(
                    List.of(sector(order.getTaxonomy().getVersion(), 1, "x")), List.of(), List.of(), List.of());
        }

        @Override
        public String version() {
            return "versioned/" + order.getTaxonomy().getVersion();
        }
    }

    @Test
    void cases_wait_for_the_first_order_and_every_case_follows_the_next_one_once() throws Exception {
        for (int i = 0; i < CASES; i++) {
            broker.send(EXTRACTED, "case-" + i, text("case-" + i, 1, "text"));
        }
        broker.send(TAXONOMIES, "v1", taxonomy("v1"));
        broker.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));

        try (Enrich enrich = start()) {
            broker.await(CURATED, records -> records.size() == CASES);

            broker.send(TAXONOMIES, "v2", taxonomy("v2"));
            broker.send(REPLAYS, ONE_ORDER, request("r2", ReplayMode.APPLY, "v2"));
            broker.await(CURATED, records -> records.size() == 2 * CASES);
            broker.await(
                    LEDGER,
                    records -> records.stream()
                                    .filter(row -> row.value().getState() == LedgerState.CURATED)
                                    .map(row -> row.key())
                                    .distinct()
                                    .count()
                            == CASES);
            assertNull(enrich.broken());
        }
        // A restart on the same stores tells nobody anything twice.
        try (Enrich enrich = start()) {
            broker.send(EXTRACTED, "late", text("late", 1, "text"));
            broker.await(CURATED, records -> records.stream()
                    .anyMatch(told -> told.key().equals("late")));
            assertNull(enrich.broken());
        }

        var told = broker.all(CURATED);
        assertEquals(2 * CASES + 1, told.size());
        var generations = told.stream()
                .filter(record -> !record.key().equals("late"))
                .collect(Collectors.groupingBy(record -> record.value().getGeneration(), Collectors.counting()));
        assertEquals(List.of((long) CASES, (long) CASES), List.copyOf(generations.values()));
        assertEquals(2 * Broker.PARTITIONS, broker.all(CONTROLS).size(), "each order stands in every partition");
    }

    private Enrich start() {
        return Enrich.start(
                new EnrichConfig(home, 2, 100, 1, broker.client()),
                Events::described,
                Versioned::new,
                taxonomy -> "versioned/" + taxonomy.getVersion(),
                Definitions.NONE);
    }
}
