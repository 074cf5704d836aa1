package casebook.ingest.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples a newcomer tries first: whole, with the fields an expert reads in them, or refused with the reason. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final FileParser PARSER = new FileParser();
    private static final Recognition RECOGNITION = Recognition.standard();

    @AfterAll
    static void close() {
        RECOGNITION.close();
    }

    @TempDir
    Path folder;

    static Stream<JsonNode> samples() throws Exception {
        JsonNode expected =
                new YAMLMapper().readTree(SAMPLES.resolve("expected.yaml").toFile());
        return StreamSupport.stream(expected.spliterator(), false);
    }

    static Stream<JsonNode> readableForms() throws Exception {
        return samples().filter(sample -> !form(sample).has("outcome"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void have_the_outcome_that_is_expected(JsonNode sample) throws IOException {
        Path place = SAMPLES.resolve(sample.path("folder").asText(""));
        for (JsonNode file : sample.has("folder") ? sample.path("files") : List.of(sample)) {
            String name = file.path("file").asText();
            ParsedFile parsed = parse(place.resolve(name));
            assertEquals(file.path("outcome").asText("OK"), parsed.outcome().name(), name + ": " + parsed.detail());
            assertTrue(parsed.detail().contains(file.path("says").asText()), name + ": " + parsed.detail());
        }
    }

    @ParameterizedTest
    @MethodSource("readableForms")
    void are_read_as_an_expert_reads_them(JsonNode expected) throws IOException {
        ParsedFile parsed = parse(SAMPLES.resolve(expected.path("folder").asText(""))
                .resolve(form(expected).path("file").asText()));

        assertEquals(expected.path("title").asText(), first("case_title", parsed));
        assertTrue(first("organisation", parsed)
                .startsWith(expected.path("organisation").asText()));
        List<String> regions = values("region", parsed);
        assertTrue(regions.isEmpty() || regions.contains(expected.path("region").asText()), regions.toString());
        assertEquals(1, values("contact", parsed).size());
    }

    /** The file with the form in it: the sample itself, or the first of its folder. */
    private static JsonNode form(JsonNode sample) {
        return sample.has("folder") ? sample.path("files").path(0) : sample;
    }

    private ParsedFile parse(Path file) throws IOException {
        ParsedFile parsed = PARSER.parse(new ParseOrder(
                file, file.getFileName().toString(), 4_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));
        return RECOGNITION.forCase().complete(file, parsed, 4_000_000).parsed();
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
