package casebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTableTest {

    private static final String RECORD = """
            {"title": "小布助手：手机端侧大模型", "labels": [
              {"facet": "sector", "code": "software", "primary": false, "confidence": 0.2},
              {"facet": "sector", "code": "consumer", "primary": true, "confidence": 0.876},
              {"facet": "modality", "code": "text", "primary": true, "confidence": 0.9},
              {"facet": "modality", "code": "audio", "primary": true, "confidence": 0.9}],
             "models": [
              {"name": "AndesGPT", "role": "BUILT_ON", "parametersBillions": [7.0, 1.8]},
              {"name": "ChatGPT", "role": "COMPARED_WITH", "parametersBillions": []}]}
            """;

    @Test
    void a_row_tells_the_primary_sector_its_confidence_and_the_base_model() throws Exception {
        JsonNode record = new ObjectMapper().readTree(RECORD);

        String row = CaseTable.of(List.of(record)).lines().toList().get(1);

        assertEquals(
                List.of("小布助手：手机端侧大模型", "consumer", "text, audio", "-", "-", "AndesGPT 7B 1.8B", "0.88"),
                List.of(row.strip().split(" {2,}")));
    }
}
