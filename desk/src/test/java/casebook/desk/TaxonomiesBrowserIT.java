package casebook.desk;

import static casebook.desk.StandInJudging.difference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.testkit.Database;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publishing, previewing, applying, aborting and taking back in a real browser, to one who stands where the doors would. */
@Timeout(300)
class TaxonomiesBrowserIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    static final Database database = new Database();

    private static String url;
    private static ShownCases cases;

    private StandInJudging door;
    private DeskServer desk;

    @BeforeAll
    static void write() throws Exception {
        url = database.fresh();
        cases = ShownCases.write(url);
    }

    @BeforeEach
    void open() {
        door = new StandInJudging(ShownTaxonomies.first());
        door.add("first", "APPLY", "DONE", ShownTaxonomies.FIRST);
        desk = new DeskServer(url, door::routes);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_wrong_with_a_file_is_told_with_its_line_and_mended_it_is_published_and_offered_to_preview() {
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/taxonomies");
            choose(page, ShownTaxonomies.text("house-2.yaml").replace("choice: ONE\n", "choice: SOME\n"));
            page.locator("#publish button[type=submit]").click();
            page.locator("#faults li").first().waitFor();

            assertEquals("这份分类体系还不能使用", page.locator("#problem h2").innerText());
            assertTrue(
                    page.locator("#faults").innerText().matches("(?s)第 \\d+ 行.*choice.*SOME.*"),
                    page.locator("#faults").innerText());

            choose(page, ShownTaxonomies.text("house-2.yaml"));
            assertFalse(page.locator("#faults").isVisible());
            page.locator("#publish button[type=submit]").click();
            page.waitForURL("**" + ShownTaxonomies.SECOND_PATH + "?published");
            assertEquals(ShownTaxonomies.SECOND, page.locator("h1").innerText());
            assertTrue(page.locator("main").innerText().contains("它还没有判定任何案例"));
            assertTrue(page.locator("button[data-opens=preview]").isVisible());
        }
    }

    @Test
    void a_version_that_is_taken_and_no_file_at_all_say_what_to_do() {
        door.refuse(Problem.of(409, "version-taken", "The version is taken", "Give yours a version of its own."));
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/taxonomies");
            page.locator("#publish button[type=submit]").click();
            assertEquals("还没有选择文件。", page.locator("#publish [role=status]").innerText());

            choose(page, "version: x");
            page.locator("#publish button[type=submit]").click();
            page.locator("#problem h2").waitFor();
            assertEquals("这个版本号已经用过", page.locator("#problem h2").innerText());
        }
    }

    @Test
    void a_preview_moves_before_the_readers_eyes_to_its_list_and_is_applied_from_there() {
        second();
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/taxonomies");
            page.locator("button[data-opens=preview]").first().click();
            assertEquals(
                    "预览 " + ShownTaxonomies.SECOND,
                    page.locator("#preview-title").innerText());
            page.locator("#preview [name=who]").fill("李 & 王");
            page.locator("#preview button[type=submit]").click();
            page.waitForURL("**/replays/r-2");
            assertEquals(
                    "POST {\"mode\":\"preview\",\"taxonomy\":\"house 2 & <b>\",\"who\":\"李 & 王\"}",
                    door.received().get(0));

            StandInJudging.walked(door.replay("r-2"), 60);
            page.getByText("已判定 60 / 120 个案例").waitFor();
            assertEquals(0.5, page.locator(".state > progress").evaluate("bar => bar.position"));
            assertEquals(3, page.locator(".parts progress").count());

            door.away(true);
            page.waitForResponse(answer -> answer.status() == 503, () -> {});
            assertTrue(page.locator(".state").innerText().contains("60 / 120"), "what was known stays");
            door.away(false);

            door.end(
                    "r-2",
                    List.of(
                            difference("CONFLICT", cases.chinese(), "sector:toys>space"),
                            difference("PREVIEW", cases.english(), "sector:healthcare>care"),
                            difference("PREVIEW", cases.hostile(), "modality:>audio")));
            page.getByText("医疗健康 → 医护").waitFor();
            assertEquals("已完成", page.locator(".state h2").innerText());
            assertEquals(0, page.locator("[hx-get]").count(), "nothing more will come");
            assertEquals("端侧芯片上的个人助手", page.locator("#conflicts h3").innerText());
            assertTrue(page.locator("#conflicts").innerText().contains("玩具 · 专家"));

            assertFalse(page.locator("#apply").textContent().contains("还没有看过"), "it was seen a moment ago");

            page.getByText("医疗健康 → 医护").click();
            page.waitForURL("**/replays/r-2?facet=*");
            assertEquals(
                    List.of("Ward notes by voice"), page.locator("#cases h3").allInnerTexts());
            assertEquals(
                    "/cases/" + cases.english(), page.locator("#cases h3 a").getAttribute("href"));

            page.locator("button[data-opens=apply]").click();
            assertTrue(page.locator("#apply").innerText().contains("已有案例全部重新判定"));
            page.locator("#apply button[type=submit]").click();
            page.waitForURL("**/replays/r-3");
            assertEquals("应用 " + ShownTaxonomies.SECOND, page.locator("h1").innerText());
        }
    }

    @Test
    void nothing_is_asked_for_twice_while_the_next_page_is_on_its_way() {
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/taxonomies");
            page.route("**/replays/r-2", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            page.locator("button[data-opens=preview]").first().click();
            page.waitForResponse("**/replays/r-2", () -> page.locator("#preview button[type=submit]")
                    .click());
            assertTrue(page.locator("#preview button[type=submit]").isDisabled(), "the next page has not come yet");
            assertEquals(1, door.received().size());
        }
    }

    @Test
    void a_preview_of_some_cases_says_which() {
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/taxonomies/house-1");
            page.locator("button[data-opens=preview]").click();
            page.locator("#preview summary").first().click();
            page.locator("#preview [name=sector]").selectOption("finance");
            page.locator("#preview [name=confidence]").fill("45");
            page.locator("#preview [name=from]").fill("2026-01-31");
            page.locator("#preview button[type=submit]").click();
            page.waitForURL("**/replays/r-2");

            assertEquals(
                    "POST {\"mode\":\"preview\",\"taxonomy\":\"house-1\",\"filter\":{\"sectors\":[\"finance\"],"
                            + "\"confidenceBelow\":0.45,\"receivedFrom\":\"2026-01-31\"}}",
                    door.received().get(0));
        }
    }

    @Test
    void what_runs_is_aborted_when_the_question_is_answered_and_not_before() {
        second();
        StandInJudging.walked(door.add("run", "APPLY", "RUNNING", ShownTaxonomies.SECOND), 30);
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/replays/run");
            page.locator("button[data-opens=abort]").click();
            assertTrue(page.locator("#abort").innerText().contains("已改动的案例按之前的版本重新判定"));
            page.locator("#abort [data-closes]").click();
            assertEquals(List.of(), door.received());

            page.locator("button[data-opens=abort]").click();
            page.locator("#abort button[type=submit]").click();
            page.locator(".state.warn").waitFor();
            assertEquals(List.of("DELETE /v1/replays/run?null"), door.received());
            assertEquals("已中止", page.locator(".state h2").innerText());
        }
    }

    @Test
    void what_is_in_force_is_taken_back_and_a_refusal_says_what_to_do() {
        second();
        door.add("applied", "APPLY", "DONE", ShownTaxonomies.SECOND);
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/replays/applied");
            door.refuse(Problem.of(409, "replay-refused", "The replay was refused", "this build judges otherwise"));
            page.locator("button[data-opens=rollback]").click();
            assertEquals("回退到 house-1", page.locator("#rollback-title").innerText());
            page.locator("#rollback button[type=submit]").click();
            Locator problem = page.locator("#rollback #problem");
            problem.waitFor();
            assertTrue(problem.innerText().contains("请改为预览并应用那个版本"), problem.innerText());
            assertTrue(problem.innerText().contains("this build judges otherwise"), problem.innerText());

            door.refuse(null);
            page.locator("#rollback button[type=submit]").click();
            page.waitForURL("**/replays/r-3");
            assertEquals(
                    "POST {\"mode\":\"rollback\",\"target\":\"applied\"}",
                    door.received().get(1));
            page.navigate(desk.address() + "/replays/first");
            assertEquals(0, page.locator("button[data-opens=rollback]").count(), "it is not in force any more");
        }
    }

    @Test
    void what_is_only_known_once_it_is_accepted_is_told_then() {
        second();
        door.add("back", "ROLLBACK", "REQUESTED", null);
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/replays/back");
            assertEquals("回退", page.locator("h1").innerText());

            door.replay("back").put("taxonomy", ShownTaxonomies.FIRST).put("state", "RUNNING");
            page.getByText("回退到 house-1").first().waitFor();
            page.locator("button[data-opens=abort]").waitFor();
        }
    }

    @Test
    void whoever_uses_the_keyboard_stays_where_they_are_and_hears_a_state_once() {
        second();
        StandInJudging.walked(door.add("run", "PREVIEW", "RUNNING", ShownTaxonomies.SECOND), 30);
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/replays/run");
            page.locator("button[data-opens=abort]").focus();
            page.evaluate("""
                    () => {
                      window.told = 0;
                      new MutationObserver(all => window.told += all.length)
                        .observe(document.getElementById('status'), { childList: true, characterData: true, subtree: true });
                    }""");
            StandInJudging.walked(door.replay("run"), 60);
            page.getByText("已判定 60 / 120").waitFor();
            assertEquals("abort", page.evaluate("() => document.activeElement.dataset.opens"));
            assertEquals(0, page.evaluate("() => window.told"), "it runs as it ran before");

            door.end("run", List.of());
            page.waitForFunction("() => window.told > 0");
            assertEquals("已完成", page.locator("#status").textContent());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,zh", "390,DARK,en"})
    void a_question_fits_is_open_to_all_and_closed_by_the_keyboard(int width, ColorScheme scheme, String language) {
        second();
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions()
                .setViewportSize(width, 700)
                .setColorScheme(scheme)
                .setLocale(language))) {
            Page page = at(context, "/taxonomies");
            page.locator("button[data-opens=preview]").first().focus();
            page.keyboard().press("Enter");
            page.locator("#preview summary").first().click();

            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .include("#preview").setLegacyMode(true).analyze().getViolations().stream()
                                    .filter(rule ->
                                            List.of("serious", "critical").contains(rule.getImpact()))
                                    .map(rule -> rule.getId() + ": "
                                            + rule.getNodes().get(0).getHtml())
                                    .toList());
            assertEquals(
                    0,
                    page.locator("#preview")
                            .evaluate("dialog => Math.max(0, dialog.scrollWidth - dialog.clientWidth)"));
            page.keyboard().press("Escape");
            assertFalse(page.locator("#preview").isVisible());
            assertEquals(
                    "preview",
                    page.evaluate("() => document.activeElement.dataset.opens"),
                    "who comes back is where the question was asked");
        }
    }

    @Test
    void while_one_runs_it_stands_on_top_and_nothing_else_can_be_begun() {
        second();
        StandInJudging.walked(door.add("run", "PREVIEW", "RUNNING", ShownTaxonomies.SECOND), 30);
        try (BrowserContext context = chromium.context()) {
            Page page = at(context, "/taxonomies");
            assertTrue(page.locator(".running").innerText().contains("已判定 30 / 120"));
            assertEquals(0, page.locator("button[data-opens]").count());

            door.end("run", List.of());
            page.locator("button[data-opens=apply]").waitFor();
            assertEquals(0, page.locator(".running").count());
        }
    }

    @Test
    void without_javascript_all_is_read_and_the_commands_are_named() {
        second();
        StandInJudging.walked(door.add("run", "PREVIEW", "RUNNING", ShownTaxonomies.SECOND), 30);
        var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("zh");
        try (BrowserContext context = chromium.context(plain)) {
            Page page = at(context, "/taxonomies");
            assertTrue(page.locator("main").innerText().contains("./casebook taxonomy publish FILE"));
            page.navigate(desk.address() + "/replays/run");
            assertTrue(page.locator("main").innerText().contains("./casebook replay abort run"));
            assertFalse(page.locator("button[data-opens=abort]").isVisible());
            page.navigate(desk.address() + ShownTaxonomies.SECOND_PATH + "/changes");
            assertTrue(page.locator("main").innerText().contains("金融、保险 合并为 金融保险"));
        }
    }

    private void second() {
        door.publish(ShownTaxonomies.second());
    }

    private Page at(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(desk.address() + path);
        return page;
    }

    private static void choose(Page page, String yaml) {
        page.locator("#file")
                .setInputFiles(new FilePayload("new.yaml", "text/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
