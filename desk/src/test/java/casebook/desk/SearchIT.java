package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by which words, in a real PostgreSQL. */
@Timeout(120)
class SearchIT {

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        cases.tell(
                "晶圆缺陷检测",
                "甲公司",
                List.of("sector=manufacturing", "scope=vertical"),
                "用于车规级芯片的产线，部署 Qwen2.5-7B。The models were trained on wafers 𠮷野𠮷.");
        cases.tell("企业信贷审批助手", "乙银行", List.of("sector=finance", "scope=vertical"), "审批贷款。", "附件：风险模型");
        cases.tell(
                "客服助手",
                "信贷服务公司",
                List.of("sector=finance", "sector=law", "scope=general"),
                "回答问题。联系电话：13800138000，或 wang@example.com。");
        cases.tell("问答助手", "丙银行", List.of("sector=law", "scope=vertical"), "银行的其他行业客户也问信贷。");
        cases.tell(
                "Companies & <script>alert(1)</script>",
                null,
                List.of("sector=office"),
                "前文。".repeat(100) + "A large language model\nfor <b>companies</b> 😀😀芯" + "片😀" + "后文。".repeat(100));
        cases.tell("信贷", "丁公司", List.of("sector=finance"), "信贷信贷信贷");
        cases.write(url);
        desk = new DeskServer(url);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "芯片, 晶圆缺陷检测|Companies & <script>alert(1)</script>",
        "车规级芯片, 晶圆缺陷检测",
        "𠮷野, 晶圆缺陷检测",
        "圆, 晶圆缺陷检测",
        "qwen, 晶圆缺陷检测",
        "ＱＷＥＮ2.5, 晶圆缺陷检测",
        "MODEL, 晶圆缺陷检测|Companies & <script>alert(1)</script>",
        "company, Companies & <script>alert(1)</script>",
        "银行, 企业信贷审批助手|问答助手",
        "乙银行 审批 风险, 企业信贷审批助手",
        "信贷Qwen, ''",
        "银行业, ''",
        "片芯, ''",
        "'\"language model for\"', Companies & <script>alert(1)</script>",
        "'\"model language\"', ''",
        "'\"the models were\"', 晶圆缺陷检测",
        "'\"were models\"', ''",
    })
    void words_are_found_where_they_stand_and_nowhere_else(String words, String titles) throws Exception {
        assertEquals(titles, String.join("|", desk.titles("/v1/cases?sort=received&q=" + encoded(words))));
    }

    @Test
    void the_title_comes_first_then_the_organisation_then_the_text() throws Exception {
        assertEquals(List.of("信贷", "企业信贷审批助手", "客服助手", "问答助手"), desk.titles("/v1/cases?q=" + encoded("信贷")));
    }

    @Test
    void what_was_found_is_marked_and_nothing_else_is_changed() throws Exception {
        JsonNode hit =
                desk.json("/v1/cases?q=" + encoded("芯片 companies")).path("hits").path(0);

        assertEquals("[Companies] & <script>alert(1)</script>", marked(hit.path("title")));
        String snippet = marked(hit.path("snippet"));
        assertTrue(snippet.contains("A large language model for <b>[companies]</b> 😀😀[芯片]😀后文。"), snippet);
        assertEquals("申报书.docx", hit.path("file").asText());
    }

    /** With a control: whoever opens the document sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"回答问题", "13800138000", "example"})
    void who_can_be_reached_is_starred_out_of_what_stands_around_a_hit(String words) throws Exception {
        JsonNode hit = desk.json("/v1/cases?q=" + encoded(words)).path("hits").path(0);

        String snippet = marked(hit.path("snippet"));
        assertEquals("回答问题。联系电话：***，或 ***。", snippet.replace("[", "").replace("]", ""));
        assertEquals(words.equals("回答问题"), snippet.contains("["), "no hit shows where a number was");
        String document = desk.get("/v1/cases/" + hit.path("caseId").asText() + "/document")
                .body();
        assertTrue(document.contains("13800138000，或 wang@example.com"), document);
    }

    @Test
    void counts_follow_the_words_and_what_was_chosen_of_other_facets() throws Exception {
        JsonNode all = desk.json("/v1/cases?q=" + encoded("信贷")).path("facets");
        JsonNode chosen = desk.json("/v1/cases?sector=law&scope=vertical&q=" + encoded("信贷"));

        assertEquals("finance 3, law 2", counts(all.path("sector")));
        assertEquals("vertical 2, general 1", counts(all.path("scope")));
        assertEquals(1, chosen.path("total").asInt());
        assertEquals("finance 1, law 1", counts(chosen.path("facets").path("sector")));
        assertEquals("general 1, vertical 1", counts(chosen.path("facets").path("scope")));
    }

    @Test
    void codes_of_a_facet_are_alternatives_however_they_are_listed() throws Exception {
        List<String> listed = desk.titles("/v1/cases?sector=law,office");

        assertEquals(List.of("客服助手", "问答助手", "Companies & <script>alert(1)</script>"), listed);
        assertEquals(listed, desk.titles("/v1/cases?sector=law&sector=office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "received", "-received", "title", "-title", "confidence", "-confidence"})
    void pages_hold_every_case_once_in_whatever_order(String sort) throws Exception {
        for (String words : List.of("", "&q=" + encoded("信贷"))) {
            List<String> all = desk.titles("/v1/cases?sort=" + sort + words);
            var paged = new ArrayList<String>();
            for (int page = 1; page <= all.size(); page++) {
                paged.addAll(desk.titles("/v1/cases?size=1&sort=" + sort + words + "&page=" + page));
            }
            assertEquals(all, paged);
            assertEquals(words.isEmpty() ? 6 : 4, new HashSet<>(all).size());
        }
    }

    @Test
    void the_surest_comes_first_by_confidence_and_a_minus_turns_it_around() throws Exception {
        assertEquals("晶圆缺陷检测", desk.titles("/v1/cases?sort=confidence").get(0));
        assertEquals("信贷", desk.titles("/v1/cases?sort=-confidence").get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "%",
                "_",
                ":*",
                "'; DROP TABLE cases; --",
                "a & | ! ( b",
                "\0",
                "芯\0片",
                "：，。！",
                "\"a b\0c\"",
                "<->",
                "\"\"",
                "\"芯",
                "${x}",
                ":term0",
                "?",
                "\uFFFF",
                "😀",
                "'quoted' \\' 片",
                "a\tb\nc",
                "'a':*A & !b"
            })
    void a_query_of_signs_gets_an_answer(String words) throws Exception {
        assertEquals(200, desk.get("/v1/cases?q=" + encoded(words)).statusCode());
    }

    @Test
    void what_makes_no_sense_is_told_so() throws Exception {
        assertEquals(400, desk.get("/v1/cases?q=" + "a".repeat(1_000)).statusCode());
        assertEquals(
                400,
                desk.get("/v1/cases?q=" + encoded("a b c d e f g h i j k l m n o p q"))
                        .statusCode());
        assertEquals(400, desk.get("/v1/cases?sektor=finance").statusCode());
        assertEquals(400, desk.get("/v1/cases?sector=").statusCode());
        assertEquals(400, desk.get("/v1/cases?sort=best").statusCode());
        for (String has : List.of("foo/bar=x", "MONTH=0000-01", "MONTH=%2B999999999-12", "BASE_MODEL=%00", "a%00=b")) {
            assertEquals(400, desk.get("/v1/cases?has=" + has).statusCode(), has);
        }
        assertEquals(400, desk.get("/v1/cases?sector=%00").statusCode());
        assertEquals(4, desk.get("/v1/cases?q=" + encoded("芯".repeat(10_000))).statusCode() / 100);
        assertEquals(200, desk.get("/v1/cases?sector=nowhere").statusCode());
    }

    private static String marked(JsonNode pieces) {
        return stream(pieces)
                .map(piece -> piece.path("hit").asBoolean()
                        ? "[" + piece.path("text").asText() + "]"
                        : piece.path("text").asText())
                .collect(Collectors.joining());
    }

    private static String counts(JsonNode facet) {
        return stream(facet)
                .map(count ->
                        count.path("code").asText() + " " + count.path("count").asInt())
                .collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
