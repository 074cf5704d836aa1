package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.enrich.Reviewing.review;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.ReplayMode;
import casebook.testkit.Broker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A taxonomy that splits one code and adds another, on two thousand cases and a real broker. */
@Timeout(240)
class ReplayStoryIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    private final ReplayStage stage = new ReplayStage(broker);

    @BeforeEach
    void open() throws Exception {
        stage.open();
    }

    @Test
    void preview_then_apply_then_rollback() throws Exception {
        try (Enrich enrich = ReplayHouse.start(home, broker.client())) {
            stage.awaitDone("first");
            broker.await(CURATED, records -> records.size() == ReplayStage.CASES);
            broker.send(REVIEWS, "case-00002", review("r", "case-00002", Map.of("sector", List.of("mine"))));
            broker.send(REVIEWS, "case-00003", review("r", "case-00003", Map.of("sector", List.of("law"))));
            broker.await(CURATED, records -> records.size() == ReplayStage.CASES + 2);
            Map<String, List<Label>> before = stage.labels();

            stage.ask("look", ReplayMode.PREVIEW, "v2");
            stage.awaitDone("look");

            assertEquals(ReplayStage.CASES + 2, broker.all(CURATED).size(), "the public topic is untouched");
            Set<String> moved = stage.idsOf("mineral water");
            Set<String> changing = ReplayStage.union(moved, stage.idsOf("school"));
            changing.remove("case-00003");
            ReplayStage.assertSame(changing, stage.differences("look", DifferenceKind.PREVIEW));
            assertEquals(Set.of("case-00003"), stage.differences("look", DifferenceKind.CONFLICT));

            stage.ask("two", ReplayMode.APPLY, "v2");
            stage.awaitDone("two");

            ReplayStage.assertSame(changing, stage.differences("two", DifferenceKind.APPLIED));
            assertEquals(Set.of("case-00003"), stage.differences("two", DifferenceKind.CONFLICT));
            Map<String, List<Label>> after = stage.labels();
            ReplayStage.assertSame(changing, ReplayStage.differing(before, after));
            assertEquals(Origin.EXPERT, after.get("case-00003").get(0).getOrigin());
            assertEquals("law", after.get("case-00003").get(0).getCode());
            stage.assertJudged(stage.two, after);

            stage.ask("back", ReplayMode.ROLLBACK, null);
            stage.awaitDone("back");

            assertEquals(Set.of(), ReplayStage.differing(before, stage.labels()));
            stage.assertOnce();
            assertNull(enrich.broken());
        }
    }
}
