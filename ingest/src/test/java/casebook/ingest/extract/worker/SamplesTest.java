package casebook.ingest.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples a newcomer tries first: whole, with the fields an expert reads in them. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final FileParser PARSER = new FileParser();

    @TempDir
    Path folder;

    static Stream<JsonNode> samples() throws Exception {
        JsonNode expected =
                new YAMLMapper().readTree(SAMPLES.resolve("expected.yaml").toFile());
        return StreamSupport.stream(expected.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void are_read_as_an_expert_reads_them(JsonNode expected) {
        String name = expected.path("file").asText();

        ParsedFile parsed = PARSER.parse(new ParseOrder(
                SAMPLES.resolve(name), name, 4_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));

        assertEquals(FileOutcome.OK, parsed.outcome(), parsed.detail());
        assertEquals(expected.path("title").asText(), first("case_title", parsed));
        assertTrue(first("organisation", parsed)
                .startsWith(expected.path("organisation").asText()));
        List<String> regions = values("region", parsed);
        assertTrue(regions.isEmpty() || regions.contains(expected.path("region").asText()), regions.toString());
        assertEquals(1, values("contact", parsed).size());
    }

    private static String first(String field, ParsedFile parsed) {
        return values(field, parsed).stream().findFirst().orElse("");
    }

    private static List<String> values(String field, ParsedFile parsed) {
        return parsed.fields().stream()
                .filter(found -> found.getName().equals(field))
                .map(found -> found.getValue())
                .toList();
    }
}
