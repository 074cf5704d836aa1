package casebook.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.jsonl.JsonLine;
import casebook.cli.jsonl.JsonLines;
import casebook.cli.jsonl.TextRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private final RowReader reader = new RowReader(new Codes(Facets.TAXONOMY));

    @Test
    void a_label_is_a_text_or_a_list() throws Exception {
        LabelledRow row = read("{'id': 7, 'lang': 'zh', 'title': null, 'text': '问答', 'labels': {'sector': 'finance',"
                + " 'modality': ['image', 'text']}, 'notLabels': {'deployment': ['edge']}, 'models': [],"
                + " 'parametersBillions': 72}");

        assertEquals("7", row.id());
        assertEquals(Optional.of("zh"), row.language());
        assertEquals(Map.of("sector", List.of("finance"), "modality", List.of("image", "text")), row.labels());
        assertEquals(Map.of("deployment", List.of("edge")), row.notLabels());
        assertEquals(Optional.of(List.of()), row.models());
        assertEquals(Optional.of(List.of(72.0)), row.parametersBillions());
        assertEquals(2, row.characters());
    }

    @Test
    void a_row_without_an_id_is_named_by_its_place() throws Exception {
        LabelledRow row = read("{'text': '问答', 'labels': {'sector': 'finance'}}");

        assertEquals("rows.jsonl:1", row.id());
        assertEquals(Optional.empty(), row.models());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'labels': {'sector': 'finance'}}|it has no text: give the words",
                "{'text': ' ', 'labels': {'sector': 'finance'}}|it has no text: give the words",
                "{'text': 5, 'labels': {'sector': 'finance'}}|its text is no text: write it in quotes",
                "{'text': 'x'}|it says nothing to compare with: give it labels",
                "{'text': 'x', 'labels': {'sectr': 'finance'}}|there is no facet sectr: known are sector, modality",
                "{'text': 'x', 'labels': {'sector': 'bank'}}|facet sector has no code bank: known are finance, health",
                "{'text': 'x', 'labels': {'sector': []}}|facet sector has an empty list: name a code",
                "{'text': 'x', 'labels': 'finance'}|its labels are no object: write",
                "{'text': 'x', 'notLabels': {'sector': 3}}|its notLabels.sector hold 3: write a text",
                "{'text': 'x', 'parametersBillions': ['7']}|its parametersBillions hold \"7\": write numbers",
                "['x']|it is no JSON object",
            })
    void what_cannot_be_compared_is_refused_with_what_to_do(String json, String message) {
        String told = assertThrows(TextRow.Refused.class, () -> read(json)).getMessage();

        assertTrue(told.startsWith(message), told);
    }

    private LabelledRow read(String json) throws Exception {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try (var lines = new JsonLines("rows.jsonl", new ByteArrayInputStream(bytes))) {
            JsonLine line = lines.next().orElseThrow();
            return reader.read(line);
        }
    }
}
