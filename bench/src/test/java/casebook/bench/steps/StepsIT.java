package casebook.bench.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.bench.house.Ground;
import casebook.bench.scale.Contender;
import casebook.bench.scale.CpuClock;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the steps are weighed with, on one broker: every contender does all that it counts. */
@Timeout(900)
class StepsIT {

    private static final int CASES = 20;
    private static final double PER_SECOND = 50;

    @TempDir
    Path home;

    @Test
    void every_case_is_passed_through_taken_in_replayed_and_timed() throws Exception {
        var cast = Cast.standard();
        var judging = new Switched(cast.brief(), cast.real());
        try (var ground = Ground.open(home);
                var passing = PassThrough.of(ground, cast.cases().next(CASES));
                var house = House.open(ground, cast, judging);
                var live = new Live(ground, cast.cases(), PER_SECOND)) {
            assertEquals(CASES, twice(passing));
            assertEquals(CASES, twice(house.taking(CASES)));
            assertEquals(2 * CASES, house.replay(), "it throws unless every case changes");
            judging.toOther(true);
            assertEquals(2 * CASES, house.replay());

            double[] during = live.during(house::replayAmongLive);

            assertTrue(during.length > 0);
            assertTrue(Arrays.stream(during).allMatch(millis -> millis > 0), Arrays.toString(during));
            assertTrue(Application.cpuWithoutSteps().compareTo(CpuClock.ofAll()) < 0);
        }
    }

    private static long twice(Contender contender) throws Exception {
        contender.prepare();
        contender.run();
        contender.prepare();
        return contender.run();
    }
}
