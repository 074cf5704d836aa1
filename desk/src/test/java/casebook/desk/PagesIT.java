package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.Database;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages over real HTTP, as they are written, from a real PostgreSQL. */
@Timeout(120)
class PagesIT {

    private static final Pattern CODES = Pattern.compile("\\b(BUILT_ON|OWN|COMPARED_WITH|DECLARED|EXPERT|RULE|MODEL|OK"
            + "|PARTIAL|RECEIVED|CURATED|UNDETERMINED|UNKNOWN|UP|DOWN|organisation_type|BASE_MODEL|MONTH|PRIMARY_SECTOR|public_institution"
            + "|state_enterprise|culture_tourism|time-series|on-premise)\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @RegisterExtension
    static final Database database = new Database();

    private static ShownCases cases;
    private static DeskServer desk;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        cases = ShownCases.write(url);
        ShownStates.write(url, cases.english());
        desk = new DeskServer(url, routes -> {
            new StandInHealth().routes(routes);
            StandInJudging.ofEverything(cases).routes(routes);
        });
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static List<String> pages() {
        return List.of(
                "/",
                "/cases",
                "/review",
                "/review?kind=low",
                ShownTaxonomies.SECOND_PATH + "/changes",
                "/review?kind=undetermined",
                "/review?kind=low&below=0.01",
                "/cases?q=nurse",
                "/cases/" + cases.english(),
                "/submit",
                "/health",
                ShownStates.way(cases.english()),
                ShownStates.way(ShownStates.EXTRACTED),
                ShownStates.way("a".repeat(26)),
                "/taxonomies",
                ShownTaxonomies.SECOND_PATH,
                "/replays/seen",
                "/replays/some",
                "/replays/no",
                "/replays/nowhere",
                "/cases?page=0",
                "/cases/nonsense");
    }

    @Test
    void every_page_lets_nothing_foreign_run() throws Exception {
        for (String page : pages()) {
            HttpResponse<String> answer = desk.get(page);

            String policy = header(answer, "Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals("no-referrer", header(answer, "Referrer-Policy"));
            assertFalse(answer.body().matches("(?s).*<[^>]* (style|on\\w+)=.*"), page);
            assertFalse(answer.body().matches("(?s).*(<style|<script(?! src=\"/assets/)).*"), page);
        }
    }

    @Test
    void what_cases_say_stays_text_on_every_page() throws Exception {
        for (String page : List.of(
                "/",
                "/cases?sector=law",
                "/cases?q=onerror",
                "/review?sector=law",
                "/cases/" + cases.hostile(),
                "/health",
                "/replays/seen")) {
            String body = desk.get(page).body();

            assertFalse(body.contains(ShownCases.SCRIPT) || body.contains("<img"), page);
            assertTrue(body.contains("&lt;script>") || body.contains("&lt;script&gt;"), page);
        }
    }

    @Test
    void no_code_is_shown_in_either_language() throws Exception {
        for (String page : pages()) {
            for (String language : List.of("zh", "en")) {
                String text = text(desk.get(page, "Accept-Language", language).body());
                var code = CODES.matcher(text);
                assertFalse(code.find(), () -> page + " in " + language + " shows " + code.group());
            }
        }
    }

    @Test
    void in_english_all_but_the_way_to_chinese_is_english() throws Exception {
        for (String page : pages().subList(5, pages().size())) {
            String text = text(desk.get(page, "Accept-Language", "en").body()).replaceAll("中文|案|申报书.docx", "");

            assertFalse(HAN.matcher(text).find(), text);
        }
        assertTrue(
                HAN.matcher(text(desk.get("/cases/" + cases.english()).body())).find(), "the control");
    }

    @Test
    void a_choice_of_language_is_kept_and_counts_more_than_the_browser() throws Exception {
        HttpResponse<String> chosen = desk.get("/cases?q=nurse&lang=en", "Accept-Language", "zh");

        String cookie = header(chosen, "Set-Cookie");
        assertTrue(
                cookie.startsWith("lang=en") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertTrue(chosen.body().contains("<html lang=\"en\">"));
        assertTrue(chosen.body().contains("href=\"/cases?q=nurse&amp;lang=zh\""));
        assertTrue(desk.get("/", "Cookie", "lang=en", "Accept-Language", "zh")
                .body()
                .contains("<html lang=\"en\">"));
        assertTrue(desk.get("/", "Accept-Language", "en-GB").body().contains("<html lang=\"en\">"));
        assertTrue(desk.get("/").body().contains("<html lang=\"zh-CN\">"));
        assertTrue(desk.get("/?lang=fr").body().contains("<html lang=\"zh-CN\">"));
    }

    @Test
    void words_are_found_and_marked_without_any_script() throws Exception {
        String body = desk.get("/cases?q=%E8%8A%AF%E7%89%87").body();

        assertTrue(body.contains("<mark>芯片</mark>"));
        assertTrue(body.contains("1 个案例"));
        assertTrue(body.contains("/v1/casebook.csv?q=%E8%8A%AF%E7%89%87&amp;lang=zh"));
    }

    @Test
    void cases_are_chosen_by_base_model_and_month_too() throws Exception {
        assertTrue(desk.get("/cases?has=BASE_MODEL=Qwen&lang=en").body().contains("1 case<"));
        assertTrue(desk.get("/cases?has=MONTH=2026-01&sector=healthcare&lang=en")
                .body()
                .contains("1 case<"));
        assertTrue(desk.get("/cases?has=MONTH=2025-12&lang=en").body().contains("No case was found"));
    }

    @Test
    void evidence_stands_among_its_neighbours_with_file_and_page() throws Exception {
        String body =
                desk.get("/cases/" + cases.english(), "Accept-Language", "en").body();

        assertTrue(body.contains("The ward has 40 beds. Every <mark>nurse</mark> speaks her notes; the model writes"));
        assertTrue(body.contains("form.docx · page 2"));
        assertTrue(text(body).contains("Qwen"));
        assertTrue(text(body).contains("7B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?page=0", "/cases?sort=luck", "/cases?sektor=law", "/cases?sector="})
    void a_query_that_makes_no_sense_is_told_what_does(String page) throws Exception {
        HttpResponse<String> answer = desk.get(page, "Accept-Language", "en");

        assertEquals(400, answer.statusCode());
        assertTrue(text(answer.body()).contains("This query makes no sense"));
        assertTrue(answer.body().contains("href=\"/cases\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review?kind=luck",
                "/review?below=0.95",
                "/review?facet=%00",
                "/review?after=low~much~x",
                "/review?before=low~0~" + "aaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void an_address_of_the_queue_that_makes_no_sense_leads_to_its_beginning(String page) throws Exception {
        HttpResponse<String> answer = desk.get(page);

        assertEquals(303, answer.statusCode());
        assertEquals("/review", header(answer, "Location"));
    }

    @Test
    void browsers_are_answered_with_a_page_and_programs_with_a_problem() throws Exception {
        assertEquals(404, desk.get("/cases/" + "a".repeat(26)).statusCode());
        HttpResponse<String> nowhere = desk.get("/nowhere", "Accept", "text/html,*/*");
        assertEquals(404, nowhere.statusCode());
        assertTrue(nowhere.body().contains("这里没有页面"), nowhere.body());
        String elsewhere = desk.get("//example.org/x", "Accept", "text/html").body();
        assertFalse(elsewhere.contains("href=\"//"), elsewhere);
        HttpResponse<String> problem = desk.get("/v1/cases/" + "a".repeat(26), "Accept", "text/html,*/*");
        assertEquals("application/problem+json", header(problem, "Content-Type"));
    }

    @Test
    void assets_are_kept_for_ever_under_their_hash_alone() throws Exception {
        String path = desk.get("/").body().replaceAll("(?s).*\"(/assets/desk.css\\?v=\\w+)\".*", "$1");

        assertTrue(header(desk.get(path), "Cache-Control").contains("immutable"));
        assertEquals("no-cache", header(desk.get("/assets/desk.css?v=0"), "Cache-Control"));
        assertEquals("gzip", header(desk.get(path, "Accept-Encoding", "gzip"), "Content-Encoding"));
        assertEquals(404, desk.get("/assets/other.css").statusCode());
    }

    @Test
    void without_cases_it_is_said_how_to_submit_one_and_without_tables_to_come_back() throws Exception {
        String url = database.fresh();
        new ToldCases().write(url);
        try (var empty = new DeskServer(url)) {
            assertTrue(empty.get("/").body().contains("./casebook submit FILE"));
            assertTrue(empty.get("/cases").body().contains("./casebook submit FILE"));
            assertTrue(empty.get("/").body().contains("href=\"/submit\">提交</a></p>"));
            assertTrue(empty.get("/review").body().contains("没有待复核的案例"));
            Jdbi.create(url, Database.USER, "").useHandle(handle -> handle.execute("DROP TABLE cases CASCADE"));
            HttpResponse<String> away = empty.get("/", "Accept-Language", "en");
            assertEquals(503, away.statusCode());
            assertTrue(away.body().contains("The archive does not answer"));
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What a reader sees. */
    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ");
    }
}
