package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cli.verify.Sum;
import casebook.testkit.Scratch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is lost and nothing is doubled when the whole process is killed at work. */
@Timeout(600)
class KilledHouseIT {

    private static final int CASES = 200;

    @Test
    void what_was_accepted_before_a_kill_is_curated_once_after_it() throws Exception {
        try (var scratch = new Scratch("killed")) {
            List<Path> forms = Documents.forms(scratch.path().resolve("forms"), CASES);
            Path home = scratch.path().resolve("home");
            try (var doomed = RunningHouse.start(home, Map.of()).process()) {
                var client = RunningHouse.clientOf(home);
                for (Path form : forms) {
                    client.submit(List.of(form), Map.of());
                }
                // Extraction and the steps are in the midst of it.
                doomed.kill9();
            }

            try (var house = RunningHouse.start(home, Map.of())) {
                Sum sum = house.await(RunningHouse::isAtRest);

                assertEquals(List.of(), sum.differences());
                assertEquals(CASES, sum.accepted());
                assertEquals(CASES, sum.curated());
            }
        }
    }
}
