package casebook.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.EventJson;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.Effect;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveRowsTest {

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    private static final CaseCurated CURATED = CaseCurated.newBuilder()
            .setCaseId("a")
            .setRevision(1)
            .setExtraction(1)
            .setGeneration(1)
            .setTitle("节省成本的助手")
            .setLabels(List.of())
            .setEffects(List.of(Effect.newBuilder()
                    .setText("节省1,200万元")
                    .setFile("f")
                    .setValue(1.2e7)
                    .build()))
            .setTaxonomy("t")
            .setClassifier("c")
            .setReceivedAt(Instant.EPOCH)
            .setCuratedAt(Instant.EPOCH)
            .build();

    @Test
    void a_number_may_be_written_in_another_way() throws Exception {
        assertEquals(List.of(), ArchiveRows.differences(rows("12000000"), Map.of("a", CURATED)));
    }

    @Test
    void another_number_is_a_difference() throws Exception {
        assertEquals(
                List.of("case a differs between the archive and the curated topic"),
                ArchiveRows.differences(rows("12000001"), Map.of("a", CURATED)));
    }

    @Test
    void a_nul_is_held_as_the_character_that_takes_its_place_and_as_no_other() throws Exception {
        CaseCurated odd = CaseCurated.newBuilder(CURATED).setTitle("a\0b").build();
        String line = EventJson.line(odd);

        assertEquals(
                List.of(),
                ArchiveRows.differences(Map.of("a", row(line.replace("\\u0000", "\uFFFD"))), Map.of("a", odd)));
        assertEquals(
                List.of("case a differs between the archive and the curated topic"),
                ArchiveRows.differences(Map.of("a", row(line.replace("\\u0000", "?"))), Map.of("a", odd)));
    }

    private static Map<String, JsonNode> rows(String number) throws Exception {
        return Map.of("a", row(EventJson.line(CURATED).replace("1.2E7", number)));
    }

    private static JsonNode row(String line) throws Exception {
        return new ObjectMapper().readTree(line);
    }
}
