package casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casebook classify} on rows, for which no worker is started. */
class ClassifyCommandTest {

    private static final String BANK =
            "{\"id\": \"bank\", \"title\": \"信贷审批助手\", \"text\": \"银行客户经理用它撰写贷款调查报告，底座为通义千问72B。\"}";
    private static final String WARD = "{\"text\": \"Nurses of the hospital dictate notes about every patient.\"}";

    @TempDir
    Path folder;

    @Test
    void every_row_is_one_object_in_its_order() throws Exception {
        Path rows = Files.write(folder.resolve("rows.jsonl"), List.of(BANK, WARD));

        Words words = Words.of("classify", "--json", folder);

        assertEquals(Exit.DONE, words.exit(), words.err());
        List<JsonNode> cases = objects(words.out());
        assertEquals("bank", cases.get(0).path("id").asText());
        assertEquals("信贷审批助手", cases.get(0).path("title").asText());
        JsonNode label = cases.get(0).path("labels").path(0);
        assertEquals("finance", label.path("code").asText());
        assertEquals("RULE", label.path("origin").asText());
        assertTrue(label.path("confidence").isNumber());
        assertTrue(label.path("evidence").path(0).path("text").asText().contains("贷"));
        JsonNode model = cases.get(0).path("models").path(0);
        assertEquals("BUILT_ON", model.path("role").asText());
        assertEquals(72, model.path("parametersBillions").path(0).asDouble());
        assertTrue(cases.get(0).path("undetermined").isArray());
        assertEquals(rows.toString(), cases.get(1).path("file").asText());
        assertEquals(2, cases.get(1).path("line").asInt());
        assertEquals(
                "healthcare", cases.get(1).path("labels").path(0).path("code").asText());
    }

    @Test
    void a_bad_row_is_told_with_its_line_and_the_others_go_on() throws Exception {
        Path rows = Files.write(folder.resolve("rows.jsonl"), List.of("{\"title\": \"no text\"}", "[]", BANK));

        Words words = Words.of("classify", "--json", rows);

        assertEquals(Exit.WITH_REJECTED, words.exit());
        assertEquals(1, objects(words.out()).size());
        assertEquals(
                List.of(
                        rows + ":1: it has no text: give the words of the case as \"text\"",
                        rows + ":2: it is no JSON object: write {\"text\": …}, one object a line"),
                words.err().lines().toList());
    }

    @Test
    void rows_come_from_standard_input_too() throws Exception {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(WARD.getBytes(UTF_8)));
        try {
            Words words = Words.of("classify", "-");

            assertEquals(Exit.DONE, words.exit(), words.err());
            assertTrue(words.out().contains("healthcare"), words.out());
            assertTrue(words.out().contains("standard input"), words.out());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_place_without_a_file_and_a_bad_taxonomy_are_told_before_anything_is_judged() throws Exception {
        assertTrue(Words.of("classify", folder).err().contains("there is no file in "));
        assertTrue(Words.of("classify", folder.resolve("none")).err().contains("there is no file or folder "));
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), WARD);
        Path taxonomy = Files.writeString(folder.resolve("bad.yaml"), "version: bad\nfacets: []");

        Words words = Words.of("classify", "--taxonomy", taxonomy, rows);

        assertEquals(Exit.FAILED, words.exit());
        assertTrue(words.err().contains("line 2, column 9, facets: must hold at least one facet"), words.err());
    }

    private static List<JsonNode> objects(String out) throws Exception {
        var objects = new ArrayList<JsonNode>();
        for (String line : out.lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }
}
