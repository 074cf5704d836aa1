package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casebook evaluate} on a handful of rows, each clear enough for any classifier. */
class EvaluateCommandTest {

    private static final String BANK = "{\"id\": \"bank\", \"lang\": \"zh\", \"title\": \"信贷审批助手\","
            + " \"text\": \"银行客户经理用它撰写贷款调查报告，仅支持文本问答，底座为通义千问72B。\","
            + " \"labels\": {\"sector\": \"finance\", \"modality\": [\"text\"]}, \"notLabels\": {\"deployment\": [\"edge\"]},"
            + " \"models\": [\"Qwen\"], \"parametersBillions\": [72.0]}";
    private static final String HOSPITAL = "{\"id\": \"ward\", \"lang\": \"en\", \"title\": \"Ward round notes\","
            + " \"text\": \"Nurses of the hospital dictate notes about every patient.\","
            + " \"labels\": {\"sector\": \"education\"}, \"models\": [\"Nobody-1\"]}";

    @TempDir
    Path folder;

    private Path rows;

    @BeforeEach
    void write() throws Exception {
        rows = Files.write(folder.resolve("rows.jsonl"), List.of(BANK, HOSPITAL));
    }

    @Test
    void tells_figures_by_facet_and_language_as_one_object() throws Exception {
        Words words = Words.of("evaluate", "--json", rows);

        assertEquals(Exit.DONE, words.exit(), words.err());
        JsonNode figures = new ObjectMapper().readTree(words.out());
        assertEquals(2, figures.path("rows").asInt());
        assertEquals("casebook-2023", figures.path("taxonomy").asText());
        JsonNode sector = figures.path("facets").path("sector");
        for (String key :
                List.of("n", "top1", "macroF1", "top2", "coverage", "acceptedAccuracy", "calibrationError", "anyOf")) {
            assertTrue(sector.path(key).isNumber(), key);
            assertTrue(figures.path("facets").path("modality").path(key).isNumber(), key);
        }
        assertEquals(0.5, sector.path("top1").asDouble());
        assertEquals(0.5, sector.path("accuracyAtCoverage").path("1.0").asDouble());
        assertEquals(1, figures.path("facets").path("modality").path("setF1").asDouble());
        assertEquals(1, figures.at("/byLanguage/zh/sector/top1").asDouble());
        assertEquals(0, figures.at("/byLanguage/en/sector/top1").asDouble());
        assertEquals(1, figures.at("/notLabels/given").asInt());
        assertEquals(0, figures.at("/notLabels/violated").asInt());
        assertEquals(1, figures.at("/models/right").asInt());
        assertEquals("Nobody-1", figures.at("/models/unknownNames/0").asText());
        assertEquals(1, figures.at("/parameters/recall").asDouble());
        assertTrue(words.err().contains("the model register does not know Nobody-1"), words.err());
    }

    @Test
    void lists_the_rows_that_wanted_something_else() throws Exception {
        Words words = Words.of("evaluate", "--json", "--errors", "--confusion", "--facet", "sector", rows);

        JsonNode figures = new ObjectMapper().readTree(words.out());
        JsonNode miss = figures.path("errors").path(0);
        assertEquals("ward", miss.path("id").asText());
        assertEquals("sector", miss.path("about").asText());
        assertEquals("education", miss.path("gold").path(0).asText());
        assertEquals("healthcare", miss.path("given").path(0).asText());
        assertFalse(miss.path("evidence").asText().isEmpty());
        assertEquals(1, figures.at("/confusion/sector/education/healthcare").asInt());
        assertFalse(figures.path("facets").has("modality"));
    }

    @Test
    void a_person_reads_tables() {
        Words words = Words.of("evaluate", "--errors", "--confusion", rows);

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertTrue(
                words.out()
                        .startsWith("2 rows (left out: 0 unusable, 0 too short); taxonomy casebook-2023, classifier "),
                words.out());
        assertTrue(words.out().contains("calibration error"), words.out());
        assertTrue(words.out().contains("labels that must not be given: 1, given all the same: 0"), words.out());
        assertTrue(words.out().contains("gold \\ given"), words.out());
        assertTrue(words.out().contains("Nobody-1"), words.out());
    }

    @Test
    void a_row_that_cannot_be_used_is_told_with_its_line_and_left_out() throws Exception {
        Files.write(rows, List.of(BANK, "{\"text\": ", "{\"text\": \"x\", \"labels\": {\"sector\": \"bank\"}}"));

        Words words = Words.of("evaluate", "--json", rows);

        assertEquals(Exit.WITH_REJECTED, words.exit());
        assertTrue(words.err().contains(rows + ":2: it is no JSON"), words.err());
        assertTrue(words.err().contains(rows + ":3: facet sector has no code bank: known are finance"), words.err());
        JsonNode figures = new ObjectMapper().readTree(words.out());
        assertEquals(1, figures.path("rows").asInt());
        assertEquals(2, figures.at("/leftOut/unusable").asInt());
    }

    @Test
    void short_rows_are_left_out_on_demand() throws Exception {
        Words words = Words.of("evaluate", "--json", "--least-characters", 40, rows);

        assertEquals(Exit.DONE, words.exit(), words.err());
        JsonNode figures = new ObjectMapper().readTree(words.out());
        assertEquals(1, figures.path("rows").asInt());
        assertEquals(1, figures.at("/leftOut/tooShort").asInt());
    }

    @Test
    void without_a_row_to_evaluate_it_fails() throws Exception {
        Files.write(rows, List.of());

        Words words = Words.of("evaluate", rows);

        assertEquals(Exit.FAILED, words.exit());
        assertTrue(words.err().contains(rows + ": it is empty: write one JSON object a line"), words.err());
        assertEquals(
                Exit.FAILED, Words.of("evaluate", folder.resolve("none.jsonl")).exit());
    }

    @Test
    void an_unknown_facet_is_a_matter_of_usage() {
        Words words = Words.of("evaluate", "--facet", "sectr", rows);

        assertEquals(Exit.USAGE, words.exit());
        assertTrue(words.err().contains("there is no facet sectr: known are sector, modality"), words.err());
    }

    @Test
    void another_taxonomy_asks_its_own_questions() throws Exception {
        Path taxonomy = Files.writeString(folder.resolve("two.yaml"), """
                version: two
                title: {zh: 二, en: Two}
                facets:
                  - code: place
                    name: {zh: 地点, en: Place}
                    choice: ONE
                    codes:
                      - code: indoors
                        name: {zh: 室内, en: Indoors}
                        definition: {zh: 室内。, en: Indoors.}
                        cues: [{phrase: hospital, weight: 3}]
                      - code: outdoors
                        name: {zh: 室外, en: Outdoors}
                        definition: {zh: 室外。, en: Outdoors.}
                        cues: [{phrase: meadow, weight: 3}]
                """);
        Files.writeString(rows, "{\"text\": \"Nurses of the hospital.\", \"labels\": {\"place\": \"indoors\"}}");

        Words words = Words.of("evaluate", "--json", "--taxonomy", taxonomy, rows);

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(
                1,
                new ObjectMapper()
                        .readTree(words.out())
                        .at("/facets/place/top1")
                        .asDouble());
    }
}
