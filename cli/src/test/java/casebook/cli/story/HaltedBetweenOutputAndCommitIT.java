package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.cli.client.CasebookClient;
import casebook.cli.verify.Sum;
import casebook.testkit.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worst moment to die: outputs are with the broker, the offsets are not. */
@Timeout(600)
class HaltedBetweenOutputAndCommitIT {

    private static final int CASES = 12;

    @Test
    void exactly_once_tells_every_case_once() throws Exception {
        Sum sum = afterAHalt("exactly_once_v2", RunningHouse::isAtRest);

        assertEquals(List.of(), sum.differences());
    }

    /** The control: without the safeguard the same check must find the difference. */
    @Test
    void at_least_once_tells_some_case_twice_and_the_check_says_so() throws Exception {
        // The statistics may have counted a case twice as well, for good: nobody waits for them.
        Sum sum = afterAHalt("at_least_once", RunningHouse::isArchived);

        List<String> found = sum.differences().stream()
                .filter(difference -> !difference.startsWith("statistics"))
                .toList();
        assertFalse(found.isEmpty());
        assertEquals(
                found,
                found.stream()
                        .filter(difference -> difference.contains("curated twice"))
                        .toList());
    }

    private static Sum afterAHalt(String guarantee, Predicate<Sum> end) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("CASEBOOK_KAFKA_PROCESSING_GUARANTEE", guarantee));
        try (var scratch = new Scratch("halted")) {
            Path home = scratch.path().resolve("home");
            List<Path> forms = Documents.forms(scratch.path().resolve("forms"), CASES);
            settings.put("CASEBOOK_KAFKA_PRODUCER_INTERCEPTOR_CLASSES", HaltAfterOutput.class.getName());
            try (var doomed = RunningHouse.start(home, settings).process()) {
                var client = RunningHouse.clientOf(home);
                submitUntilItHalts(client, forms);
                assertEquals(137, doomed.awaitExit(Duration.ofMinutes(2)));
            }
            settings.remove("CASEBOOK_KAFKA_PRODUCER_INTERCEPTOR_CLASSES");
            try (var house = RunningHouse.start(home, settings)) {
                for (Path form : forms) {
                    house.client().submit(List.of(form), Map.of());
                }
                return house.await(sum -> sum.accepted() == CASES && end.test(sum));
            }
        }
    }

    private static void submitUntilItHalts(CasebookClient client, List<Path> forms) {
        try {
            for (Path form : forms) {
                client.submit(List.of(form), Map.of());
            }
        } catch (IOException halted) {
            // What was not accepted is submitted again to the next house.
        }
    }
}
