package casebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseReportTest {

    private static final String RECORD = """
            {"title": "小布助手", "caseId": "abc", "revision": 2, "classifier": "c-1", "taxonomy": "t-1", "labels": [
              {"facet": "sector", "code": "finance", "confidence": 1.0, "origin": "EXPERT", "evidence": []},
              {"facet": "scope", "code": "vertical", "confidence": 0.9, "origin": "RULE", "evidence": [{"text": "面向 手机"}]}],
             "overruled": [
              {"facet": "sector", "code": "consumer", "confidence": 0.62, "origin": "MODEL", "evidence": [{"text": "手机"}]}]}
            """;

    @Test
    void what_an_expert_gave_stands_apart_and_below_it_what_the_machine_had_said() throws Exception {
        assertEquals(
                List.of(
                        "  sector        finance 1.00 given by an expert",
                        "  scope         vertical 0.90 rule “面向 手机”",
                        "  overruled     sector: the machine said consumer 0.62 model “手机”"),
                lines(RECORD).subList(5, 8));
    }

    @Test
    void a_case_that_no_expert_has_seen_says_nothing_of_it() throws Exception {
        lines("{\"title\":\"x\",\"labels\":[],\"overruled\":[]}")
                .forEach(line -> assertFalse(line.contains("overruled") || line.contains("expert"), line));
    }

    private static List<String> lines(String json) throws Exception {
        JsonNode record = new ObjectMapper().readTree(json);
        return CaseReport.of(record).lines().toList();
    }
}
