package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.testkit.Database;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking after the house in a real browser: numbers are renewed, and dead letters go back after a confirmation. */
@Timeout(300)
class HealthBrowserIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    static final Database database = new Database();

    private static final StandInHealth HEALTH = new StandInHealth();

    @AutoClose
    private static DeskServer desk;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        ShownStates.write(url, ShownCases.write(url).english());
        desk = new DeskServer(url, HEALTH::routes);
    }

    @BeforeEach
    void allWait() {
        HEALTH.again();
        HEALTH.well(false);
        HEALTH.received();
    }

    @Test
    void letters_of_a_reason_go_back_after_what_would_become_of_them_was_confirmed() {
        try (BrowserContext context = chromium.context()) {
            Page page = opened(context);
            page.getByText("重投这一组").first().click();
            page.getByText("将重投 2 封，留下 0 封。还没有写入任何东西。").waitFor();

            List<String> tried = HEALTH.received();
            assertEquals(1, tried.size());
            assertTrue(tried.get(0).contains("\"dryRun\":true") && tried.get(0).contains("\"reason\""), tried.get(0));
            assertTrue(lines(page).contains("写回原处"), lines(page));
            assertTrue(lines(page).contains("重新判定"), lines(page));
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .setLegacyMode(true).analyze().getViolations().stream()
                                    .filter(rule ->
                                            List.of("serious", "critical").contains(rule.getImpact()))
                                    .map(rule -> rule.getId()
                                            + rule.getNodes().get(0).getHtml())
                                    .toList());
            page.locator("#who").fill("李");
            page.getByText("确认重投").click();
            page.getByText("已重投 2 封，留下 0 封。").waitFor();

            assertEquals(
                    List.of("{\"ids\":[\"" + StandInHealth.AGAIN + "\",\"" + StandInHealth.REPLAY
                            + "\"],\"who\":\"李\"}"),
                    HEALTH.received(),
                    "what is confirmed is what was shown");
            page.getByText("关闭").click();
            page.getByText("1 封等待处理").waitFor();
            assertEquals(1, page.locator("#letters .group").count());
        }
    }

    @Test
    void whoever_thinks_better_of_it_writes_nothing() {
        try (BrowserContext context = chromium.context()) {
            Page page = opened(context);
            page.getByText("全部重投").click();
            page.getByText("将重投 2 封，留下 1 封。").waitFor();
            assertTrue(lines(page).contains("内容不是可读的记录"), lines(page));
            assertTrue(lines(page).contains("its bytes are no CaseExtracted"), lines(page));
            page.keyboard().press("Escape");

            page.locator("#redrive")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            assertEquals(List.of("{\"all\":true,\"dryRun\":true}"), HEALTH.received());
        }
    }

    @Test
    void one_letter_goes_back_and_one_that_cannot_has_no_button() {
        try (BrowserContext context = chromium.context()) {
            Page page = opened(context);
            page.getByText("逐封查看").first().click();
            assertEquals(
                    2,
                    page.locator("#letters .group").first().locator("li button").count());
            assertEquals(
                    0,
                    page.locator("#letters .group").nth(1).locator("li button").count());
            page.locator("#letters li button").first().click();
            page.getByText("将重投 1 封").waitFor();

            assertEquals(List.of("{\"ids\":[\"" + StandInHealth.AGAIN + "\"],\"dryRun\":true}"), HEALTH.received());
        }
    }

    @Test
    void what_the_door_refuses_is_said_with_what_to_do() {
        HEALTH.refuse(Problem.of(409, "redrive-under-way", "A redrive is under way", "One redrive at a time."));
        try (BrowserContext context = chromium.context()) {
            Page page = opened(context);
            page.getByText("全部重投").click();
            page.locator("#problem h2").waitFor();

            assertEquals("另一次重投正在进行", page.locator("#problem h2").innerText());
            assertEquals("请过 7 秒再试；已经重投的不会重复。", page.locator("#problem > p").innerText());
            assertFalse(page.getByText("确认重投").isVisible());
        } finally {
            HEALTH.refuse(null);
        }
    }

    @Test
    void an_answer_without_letters_is_none() {
        try (BrowserContext context = chromium.context()) {
            Page page = opened(context);
            page.route(
                    "**/v1/dead-letters/redrives",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(200).setBody("{}")));
            page.getByText("全部重投").click();
            page.locator("#problem h2").waitFor();

            assertTrue(page.locator("#problem h2").innerText().contains("没有被受理"));
            assertFalse(page.getByText("确认重投").isVisible());
        }
    }

    @Test
    void numbers_are_renewed_by_themselves_but_nothing_that_somebody_reads() {
        try (BrowserContext context = chromium.context()) {
            Page page = opened(context);
            page.getByText("逐封查看").first().click();
            HEALTH.well(true);
            page.waitForFunction("() => !document.querySelector('#numbers').innerText.includes('14,230')");

            assertTrue(page.locator("#letters details[open]").first().isVisible(), "letters that are open stay");
            page.getByText("逐封查看").first().click();
            page.locator("h1").click();
            page.evaluate("() => document.activeElement.blur()");
            page.getByText("没有等待处理的死信").waitFor();
        }
    }

    private static String lines(Page page) {
        return page.locator("#redrive ul").innerText();
    }

    private static Page opened(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(desk.address() + "/health");
        page.locator(".live").waitFor();
        return page;
    }
}
