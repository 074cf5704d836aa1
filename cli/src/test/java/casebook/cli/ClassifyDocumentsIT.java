package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code casebook classify} on documents, through real workers and without a broker. */
@Timeout(120)
class ClassifyDocumentsIT {

    private static final Path SAMPLES = Path.of("../samples");

    @TempDir
    Path folder;

    @Test
    void documents_are_judged_as_the_pipeline_judges_them_and_what_cannot_be_read_is_told() throws Exception {
        Path form = SAMPLES.resolve("申报书-授信调查报告撰写助手.txt");
        Path locked = SAMPLES.resolve("申报书-养老院夜间照护助手（已加密）.docx");
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\": \"r\", \"text\": \"医院的患者描述症状。\"}");
        Path archive = zip(folder.resolve("材料.zip"), form, locked);

        Words words = Words.of("classify", "--json", form, locked, rows, archive);

        assertEquals(Exit.WITH_REJECTED, words.exit(), words.err());
        var cases = new ArrayList<JsonNode>();
        for (String line : words.out().lines().toList()) {
            cases.add(new ObjectMapper().readTree(line));
        }
        assertEquals(
                List.of(form.toString(), rows.toString(), archive.toString()),
                cases.stream().map(one -> one.path("file").asText()).toList());
        assertEquals("finance", cases.get(0).path("labels").path(0).path("code").asText());
        assertEquals(
                cases.get(0).path("title").asText(), cases.get(2).path("title").asText());
        assertTrue(
                words.err().contains(locked + ": ENCRYPTED (")
                        && words.err().contains("take the password off, submit it again"),
                words.err());
        assertTrue(words.err().contains(archive + ", in it " + locked.getFileName() + ": ENCRYPTED ("), words.err());
    }

    @Test
    void a_row_is_judged_as_a_text_file_of_the_same_words() throws Exception {
        Path form = SAMPLES.resolve("申报书-授信调查报告撰写助手.txt");
        var row = JsonNodeFactory.instance.objectNode().put("text", Files.readString(form, Charset.forName("GB18030")));
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), row.toString());

        List<String> cases =
                Words.of("classify", "--json", form, rows).out().lines().toList();

        JsonNode document = new ObjectMapper().readTree(cases.get(0));
        JsonNode same = new ObjectMapper().readTree(cases.get(1));
        assertEquals(told(document), told(same));
        assertEquals(document.path("title"), same.path("title"));
        assertFalse(told(document).isEmpty());
    }

    private static List<String> told(JsonNode judged) {
        var told = new ArrayList<String>();
        judged.path("labels")
                .forEach(label -> told.add(label.path("facet").asText() + " "
                        + label.path("code").asText() + " " + label.path("confidence")));
        judged.path("models").forEach(model -> told.add(model.path("name").asText()));
        return told;
    }

    private static Path zip(Path archive, Path... files) throws Exception {
        try (OutputStream bytes = Files.newOutputStream(archive);
                var zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return archive;
    }
}
