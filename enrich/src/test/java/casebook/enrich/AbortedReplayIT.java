package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.enrich.Events.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.ReplayMode;
import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An apply that is aborted half way, in a process that is killed on the way back, while cases come in. */
@Timeout(600)
class AbortedReplayIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    private final ReplayStage stage = new ReplayStage(broker);

    @Test
    void what_was_changed_until_then_is_changed_back_and_nothing_else() throws Exception {
        stage.open();
        Map<String, List<Label>> before;
        try (ChildJvm first = stage.house(home)) {
            stage.awaitDone("first");
            before = stage.labels();
            stage.ask("two", ReplayMode.APPLY, "v2");
            stage.awaitWalked("two", ReplayStage.CASES / 2);
            stage.abort("back", "two");
            stage.texts.put("late", text("late", 1, "school"));
            broker.send(EXTRACTED, "late", stage.texts.get("late"));
            stage.awaitWalked("back", ReplayStage.CASES / 10);
            first.kill9();
        }
        try (ChildJvm last = stage.house(home)) {
            stage.awaitDone("back");
            broker.await(CURATED, records -> records.stream()
                    .anyMatch(told -> told.key().equals("late")));

            Map<String, List<Label>> after = stage.labels();
            stage.assertJudged(stage.one, after);
            after.remove("late");
            assertEquals(Set.of(), ReplayStage.differing(before, after));
            stage.assertOnce();
            Set<String> changed = stage.differences("two", DifferenceKind.APPLIED);
            Set<String> changedBack = stage.differences("back", DifferenceKind.APPLIED);
            // It may have come in before the abort was heard of, and then it was told under the new taxonomy first.
            changedBack.remove("late");
            ReplayStage.assertSame(changed, changedBack);
            Set<String> all = ReplayStage.union(stage.idsOf("mineral water"), stage.idsOf("school"));
            assertTrue(all.containsAll(changed), changed::toString);
            assertTrue(!changed.isEmpty() && changed.size() < all.size() - 1, changed.size() + " of " + all.size());
            last.kill9();
        }
    }
}
