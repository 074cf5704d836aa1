package casebook.cli.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void every_line_that_is_not_blank_is_an_object_with_its_place() throws Exception {
        List<JsonLine> lines = read("\uFEFF{\"text\": \"一\"}\r\n\n{\"text\": \"two\"}".getBytes(UTF_8));

        assertEquals(
                List.of("rows.jsonl:1", "rows.jsonl:3"),
                lines.stream().map(JsonLine::place).toList());
        assertEquals("一", lines.get(0).row().orElseThrow().path("text").asText());
    }

    @Test
    void a_bad_line_is_told_and_the_next_one_is_read() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write("{\"text\": \"cut\"\n[1]\n{} {}\n{\"a\": 1, \"a\": 2}\n".getBytes(UTF_8));
        bytes.write(new byte[] {'{', '"', (byte) 0xD6, (byte) 0xD0, '"', '}', '\n'});
        bytes.write("{}\n".getBytes(UTF_8));

        List<JsonLine> lines = read(bytes.toByteArray());

        assertEquals(
                "it is no JSON (column 15: Unexpected end-of-input: expected close marker for Object): write one whole"
                        + " object a line",
                lines.get(0).complaint());
        assertEquals(
                "it is no JSON object: write {\"text\": …}, one object a line",
                lines.get(1).complaint());
        assertTrue(lines.get(2).complaint().startsWith("it is no JSON (column "));
        assertTrue(lines.get(3).complaint().contains("Duplicate field 'a'"));
        assertEquals("it is not UTF-8: save the file as UTF-8", lines.get(4).complaint());
        assertEquals("", lines.get(5).complaint());
        assertEquals(6, lines.get(5).number());
    }

    private static List<JsonLine> read(byte[] bytes) throws IOException {
        var all = new ArrayList<JsonLine>();
        try (var lines = new JsonLines("rows.jsonl", new ByteArrayInputStream(bytes))) {
            for (Optional<JsonLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
        }
        return all;
    }
}
