package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.bench.Benchmark;
import casebook.bench.Benchmarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code casebook bench}: what can be measured, and what cannot. */
class BenchCommandTest {

    @Test
    void without_a_name_it_lists_every_measurement_in_a_line() throws Exception {
        Words words = Words.of("bench");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(
                Benchmarks.all().stream().map(Benchmark::name).toList(),
                words.out().lines().map(line -> line.split(" ")[0]).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "speed,    --repeats, 9,       there is no measurement speed: ./casebook bench lists them",
        "replay,   --repeats, 0,       --repeats must be 1 or more",
        "replay,   --cases,   0,       --cases must be 1 to 1000000",
        "scale,    --cases,   1000001, --cases must be 1 to 1000000",
    })
    void what_cannot_be_measured_is_refused_before_anything_starts(String name, String option, int number, String why)
            throws Exception {
        Words words = Words.of("bench", name, option, String.valueOf(number));

        assertEquals(Exit.USAGE, words.exit());
        assertTrue(words.err().startsWith(why), words.err());
    }
}
