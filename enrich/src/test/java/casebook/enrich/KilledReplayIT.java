package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.enrich.Events.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.DifferenceKind;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A replay whose process is killed again and again, while cases come in and another replay is asked for. */
@Timeout(900)
class KilledReplayIT {

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
    void killed_thrice_while_cases_come_in_none_is_missed_and_none_doubled() throws Exception {
        broker.send(EXTRACTED, "poisoned", text("poisoned", 1, "poison"));
        try (ChildJvm first = stage.house(home)) {
            stage.awaitDone("first");
            stage.ask("two", ReplayMode.APPLY, "v2");
            stage.ask("three", ReplayMode.APPLY, "v1");
            stage.awaitWalked("two", ReplayStage.CASES / 10);
            first.kill9();
        }
        for (int tenths : List.of(5, 9)) {
            try (ChildJvm next = stage.house(home)) {
                String late = "late-" + tenths;
                stage.texts.put(late, text(late, 1, "school"));
                broker.send(EXTRACTED, late, stage.texts.get(late));
                stage.awaitWalked("two", ReplayStage.CASES * tenths / 10);
                next.kill9();
            }
        }
        try (ChildJvm last = stage.house(home)) {
            stage.awaitDone("two");
            broker.await(CURATED, records -> records.stream()
                    .anyMatch(told -> told.key().equals("late-9")));

            stage.assertJudged(stage.two, stage.labels());
            stage.assertOnce();
            ReplayStage.assertSame(
                    ReplayStage.union(stage.idsOf("mineral water"), withoutLate(stage.idsOf("school"))),
                    stage.differences("two", DifferenceKind.APPLIED));
            assertTrue(broker.all(DLQ).stream().allMatch(letter -> letter.key().equals("poisoned")));
            ReplayProgress refused = stage.whole("three");
            assertEquals(ReplayState.REFUSED, refused.getState());
            assertTrue(refused.getReason().contains("two"), refused.getReason());
            last.kill9();
        }
    }

    private static Set<String> withoutLate(Set<String> ids) {
        return ids.stream().filter(id -> !id.startsWith("late")).collect(Collectors.toSet());
    }
}
