package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.CaseCurated;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What many cases say together, over real HTTP and a real PostgreSQL. */
@Timeout(120)
class StatisticsIT {

    private static final String MODEL = "通义 & Qwen+, 7B|14B";

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        cases.tell(
                "信贷审批助手",
                "甲银行",
                List.of("sector=finance", "sector=law", "scope=vertical", "modality=text", "modality=image"),
                of("2026-01-31T23:59:59.999Z", "enterprise", "上海", MODEL, "DeepSeek-R1"),
                "审批贷款。");
        cases.tell(
                "法律助手",
                null,
                List.of("sector=law", "scope=vertical", "modality=text"),
                of("2026-02-01T00:00:00Z", "government", "北京", "DeepSeek-R1"),
                "审批合同。");
        cases.tell("问答助手", null, List.of("sector=law", "scope=general"), of("2026-02-28T12:00:00Z", null, null));
        cases.tell("尚未判定", null, List.of(), of("2025-12-31T16:00:00Z", "enterprise", null));
        cases.tell(
                "重判中的助手",
                null,
                List.of("sector=finance", "scope=general", "modality=image", "x,y=a b"),
                again -> again.setGeneration(7).setTaxonomy("v2").setReceivedAt(Instant.parse("2026-02-03T00:00:00Z")));
        cases.write(url);
        desk = new DeskServer(url);
    }

    private static Consumer<CaseCurated.Builder> of(
            String receivedAt, String organisationType, String region, String... models) {
        return builder -> builder.setReceivedAt(Instant.parse(receivedAt))
                .setOrganisationType(organisationType)
                .setRegion(region)
                .setModels(Stream.concat(
                                Stream.of(models).map(name -> mention(name, MentionRole.BUILT_ON)),
                                Stream.of(
                                        mention("GPT-4", MentionRole.COMPARED_WITH), mention("", MentionRole.BUILT_ON)))
                        .toList());
    }

    private static ModelMention mention(String name, MentionRole role) {
        return ModelMention.newBuilder().setName(name).setRole(role).build();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?sector=law",
                "?modality=text,image",
                "?q=%E5%AE%A1%E6%89%B9",
                "?q=%E5%8A%A9%E6%89%8B&scope=vertical&modality=image&modality=text",
                "?has=modality=text&has=modality=image",
                "?has=PRIMARY_SECTOR=law&has=MONTH=2026-02",
                "?has=region=UNDETERMINED",
                "?has=BASE_MODEL=DeepSeek-R1",
                "?q=%EF%BC%8C",
                "?sector=nowhere"
            })
    void every_figure_finds_as_many_cases_as_it_counts_and_the_labels_they_have(String asked) throws Exception {
        JsonNode report = report(asked);
        List<JsonNode> figures = report.findParents("query");

        assertTrue(figures.size() >= (report.at("/all/cases").asInt() == 0 ? 2 : 20), report::toPrettyString);
        for (JsonNode figure : figures) {
            JsonNode found = desk.json(figure.path("query").asText());
            assertEquals("", found.path("detail").asText(), figure::toString);
            assertEquals(figure.path("cases").asInt(), found.path("total").asInt(), figure::toString);
            var taxonomies = new TreeSet<>(found.path("cases").findValuesAsText("taxonomy"));
            assertEquals(taxonomies, new TreeSet<>(texts(figure.path("taxonomies"))), figure::toString);
            var generations = new TreeSet<>(found.path("cases").findValuesAsText("generation"));
            assertEquals(
                    generations.isEmpty() ? "" : generations.first() + " " + generations.last(),
                    figure.at("/generations/min").asText()
                            + (generations.isEmpty() ? "" : " ")
                            + figure.at("/generations/max").asText());
        }
    }

    @Test
    void a_case_is_counted_in_its_primary_sector_alone_and_under_every_other_label() throws Exception {
        JsonNode facets = report("").path("facets");

        assertEquals("finance 2, law 2, UNDETERMINED 1", counts(facets.path("sector")));
        assertEquals("image 2, text 2, UNDETERMINED 2", counts(facets.path("modality")));
        assertEquals("enterprise 2, government 1, UNDETERMINED 2", counts(facets.path("organisation_type")));
        assertEquals("上海 1, 北京 1, UNDETERMINED 3", counts(facets.path("region")));
        assertEquals("UNDETERMINED 5", counts(facets.path("deployment")));
        assertEquals("a b 1, UNDETERMINED 4", counts(facets.path("x,y")));
    }

    @Test
    void months_are_those_of_utc_and_models_those_that_cases_are_built_on() throws Exception {
        JsonNode report = report("");

        assertEquals("2025-12 1, 2026-01 1, 2026-02 3", counts(report.path("months")));
        assertEquals("DeepSeek-R1 2, " + MODEL + " 1", counts(report.path("baseModels")));
    }

    @Test
    void the_share_of_vertical_cases_is_one_figure_of_all_and_one_of_each_sector() throws Exception {
        JsonNode report = report("");

        assertEquals("vertical 2", counts(List.of(report.path("vertical"))));
        assertEquals(0.4, report.at("/vertical/shareOfCases").asDouble());
        JsonNode finance = report.at("/scopeBySector/0");
        assertEquals("finance", finance.path("code").asText());
        assertEquals("general 1, vertical 1", counts(finance.path("scopes")));
        assertEquals(0.5, finance.at("/scopes/1/shareOfSector").asDouble());
        assertEquals(0.2, finance.at("/scopes/1/shareOfCases").asDouble());
    }

    @Test
    void shares_of_what_every_case_has_one_of_add_up() throws Exception {
        JsonNode report = report("");

        for (JsonNode whole : List.of(
                report.path("months"),
                report.at("/facets/sector"),
                report.at("/facets/scope"),
                report.at("/facets/organisation_type"),
                report.at("/facets/region"))) {
            assertEquals(1.0, sum(whole, "shareOfCases"), 1e-9, whole::toString);
        }
        report.path("scopeBySector").forEach(sector -> assertEquals(1.0, sum(sector.path("scopes"), "shareOfSector")));
    }

    private static JsonNode report(String asked) throws Exception {
        return desk.json("/v1/statistics" + asked);
    }

    private static String counts(Iterable<JsonNode> figures) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure -> figure.path("code").asText() + " "
                        + figure.path("cases").asInt())
                .collect(Collectors.joining(", "));
    }

    private static double sum(JsonNode figures, String share) {
        return figures.findValues(share).stream()
                .mapToDouble(JsonNode::asDouble)
                .sum();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
