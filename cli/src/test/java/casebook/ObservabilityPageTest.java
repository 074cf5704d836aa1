package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.process.metrics.Metric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/observability.md} tells of every metric what the code says of it. */
class ObservabilityPageTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `(casebook_\\w+?)(?:\\{[\\w,]+})?` \\| [\\w, ]+ \\| (.+) \\|$", Pattern.MULTILINE);

    @Test
    void every_metric_has_its_row() throws Exception {
        List<String> told = ROW.matcher(Files.readString(Path.of("../docs/observability.md")))
                .results()
                .map(row -> row.group(1).replaceFirst("_total$", "") + ": " + row.group(2))
                .toList();
        List<String> known = Arrays.stream(Metric.values())
                .map(metric -> metric.meter().replace('.', '_')
                        + (metric.unit().isEmpty() ? "" : "_" + metric.unit())
                        + ": "
                        + metric.meaning())
                .toList();

        assertEquals(known, told);
    }
}
