package casebook.desk;

import static casebook.desk.ToldReviews.labels;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.testkit.Database;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answering case after case in a real browser, to one who stands where the door would. */
@Timeout(300)
class ReviewBrowserIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    static final Database database = new Database();

    @AutoClose
    private static DeskServer desk;

    private static StandInDoor door;
    private static String disputed;
    private static String least;
    private static String next;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        least = tell(
                cases,
                "甲案例",
                Stream.of(
                                labels(Origin.RULE, 0.2, "sector", "law", "finance"),
                                labels(Origin.RULE, 0.4, "scope", "general"))
                        .flatMap(List::stream)
                        .toList());
        next = tell(cases, "乙案例", labels(Origin.RULE, 0.3, "sector", "energy"));
        tell(cases, "丙案例", labels(Origin.RULE, 0.35, "sector", "retail"));
        disputed = cases.tell(
                "丁案例", "甲公司", List.of(), one -> one.setLabels(labels(Origin.EXPERT, 1, "sector", "law", "finance"))
                        .setUndetermined(List.of("scope"))
                        .setOverruled(labels(Origin.RULE, 0.7, "sector", "energy")));
        cases.write(url);
        try (var reviews = new ToldReviews(url)) {
            reviews.review(disputed, 0, "sector", "law", "finance");
            reviews.conflict(disputed, 10, "sector", "energy");
        }
        door = new StandInDoor(least);
        desk = new DeskServer(url, door::routes);
    }

    @BeforeEach
    void enter() {
        context = chromium.context();
        page = context.newPage();
    }

    @AfterEach
    void leave() {
        context.close();
        door.refuse(null);
    }

    @Test
    void a_key_agrees_and_the_next_question_and_the_next_case_stand_there_at_once() {
        look("kind=low", "甲案例");
        assertEquals("同意机器：法律、金融A", focused());
        page.keyboard().press("a");
        question("通用或垂直：机器把握不大");
        assertEquals(List.of(least, "{\"revision\":1,\"set\":{\"sector\":[\"law\",\"finance\"]}}"), door.received());

        page.keyboard().press("Enter");
        titled("乙案例");
        assertEquals(List.of(least, "{\"revision\":1,\"set\":{\"scope\":[\"general\"]}}"), door.received());
        assertEquals("已收到：甲案例 · 通用或垂直 · 通用", page.locator("#said").innerText());
        assertEquals("第 2 个，共 3 个", page.locator(".position").innerText());
    }

    @Test
    void what_was_answered_in_this_sitting_does_not_come_again() {
        look("kind=low", "甲案例");
        page.keyboard().press("a");
        question("通用或垂直：机器把握不大");

        look("kind=low", "甲案例");
        assertEquals("通用或垂直：机器把握不大", page.locator(".question:visible > h3").innerText());
        page.keyboard().press("a");
        titled("乙案例");

        page.navigate(desk.address() + "/review?kind=low");
        titled("乙案例");
    }

    @Test
    void a_digit_corrects_with_comment_and_name_and_the_name_is_kept() {
        look("kind=low&facet=sector&below=0.31", "甲案例");
        page.keyboard().press("s");
        titled("乙案例");
        page.locator("#comment").fill("理由");
        page.locator("#who").fill("王专家");
        page.locator("#who").blur();
        assertTrue(page.locator("[data-keys='2']").first().innerText().contains("医疗健康"));
        page.keyboard().press("2");
        page.getByText("已经到了队列末尾").waitFor();

        assertEquals(
                List.of(
                        next,
                        "{\"revision\":1,\"set\":{\"sector\":[\"healthcare\"]},\"comment\":\"理由\",\"who\":\"王专家\"}"),
                door.received());
        page.getByText("从头再看").click();
        titled("甲案例");
        assertEquals("王专家", page.locator("#who").inputValue());
    }

    @Test
    void several_codes_are_chosen_together_the_first_one_primary() {
        look("kind=low&facet=sector", "甲案例");
        page.getByText("其他，或几项并选").click();
        page.getByLabel("法律").uncheck();
        page.getByLabel("政务").check();
        page.getByText("按所选更正").click();
        titled("乙案例");

        assertEquals(
                List.of(least, "{\"revision\":1,\"set\":{\"sector\":[\"finance\",\"government\"]}}"), door.received());
    }

    @Test
    void what_is_ticked_beside_the_codes_there_are_leaves_the_primary_one_first() {
        look("kind=low&facet=sector", "甲案例");
        page.getByText("其他，或几项并选").click();
        page.getByLabel("政务").check();
        page.getByText("按所选更正").click();
        titled("乙案例");

        assertEquals(
                List.of(least, "{\"revision\":1,\"set\":{\"sector\":[\"law\",\"finance\",\"government\"]}}"),
                door.received());
    }

    @Test
    void a_browser_that_keeps_nothing_answers_the_question_that_is_asked() {
        page.addInitScript(
                "for (const kept of ['localStorage', 'sessionStorage'])"
                        + " Object.defineProperty(window, kept, { get() { throw new DOMException('no', 'SecurityError'); } });");
        look("kind=low", "甲案例");
        page.keyboard().press("s");
        question("通用或垂直：机器把握不大");
        page.keyboard().press("a");
        titled("乙案例");

        assertEquals(List.of(least, "{\"revision\":1,\"set\":{\"scope\":[\"general\"]}}"), door.received());
    }

    @Test
    void a_double_click_answers_one_question() {
        look("kind=low", "甲案例");
        page.getByText("同意机器：").first().dblclick();
        question("通用或垂直：机器把握不大");

        assertEquals(List.of(least, "{\"revision\":1,\"set\":{\"sector\":[\"law\",\"finance\"]}}"), door.received());
        assertEquals("甲案例", page.locator("#review h2 a").innerText());
    }

    @Test
    void in_a_conflict_the_expert_is_one_digit_away_and_what_is_taken_back_is_the_experts_again() {
        look("kind=conflict", "丁案例");
        assertEquals("同意机器：能源A", focused());
        page.keyboard().press("1");
        page.getByText("已经到了队列末尾").waitFor();
        assertEquals(List.of(disputed, "{\"revision\":1,\"set\":{\"sector\":[\"law\",\"finance\"]}}"), door.received());

        page.keyboard().press("u");
        page.getByText("已收回，恢复为专家原来的说法").waitFor();
        assertFalse(page.locator("#unsay").isVisible());
    }

    @Test
    void what_the_expert_had_said_is_what_an_answer_to_a_conflict_is_taken_back_to() {
        look("kind=conflict", "丁案例");
        page.keyboard().press("a");
        page.getByText("已经到了队列末尾").waitFor();
        assertEquals(List.of(disputed, "{\"revision\":1,\"set\":{\"sector\":[\"energy\"]}}"), door.received());

        page.keyboard().press("u");
        page.getByText("已收回，恢复为专家原来的说法").waitFor();
        assertEquals(List.of(disputed, "{\"revision\":1,\"set\":{\"sector\":[\"law\",\"finance\"]}}"), door.received());
    }

    @Test
    void the_last_answer_is_taken_back() {
        look("kind=low", "甲案例");
        page.keyboard().press("a");
        question("通用或垂直：机器把握不大");
        page.locator("#unsay").click();
        page.getByText("已收回").waitFor();

        assertEquals(List.of(least, "{\"revision\":1,\"set\":{\"sector\":[]}}"), door.received());
        look("kind=low", "甲案例");
        assertEquals("行业：机器把握不大", page.locator(".question:visible > h3").innerText());
    }

    @Test
    void where_the_machine_says_nothing_there_is_nothing_to_agree_to() {
        look("kind=undetermined", "丁案例");
        door.refuse(Problem.of(500, "never", "Nothing is to be sent", "It was sent."));
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        assertEquals("H3", page.evaluate("() => document.activeElement.tagName"));

        door.refuse(null);
        page.keyboard().press("2");
        page.getByText("已经到了队列末尾").waitFor();
        assertEquals(List.of(disputed, "{\"revision\":1,\"set\":{\"scope\":[\"vertical\"]}}"), door.received());
    }

    @Test
    void that_nothing_applies_is_said_with_a_zero_and_is_not_taken_back() {
        look("kind=undetermined", "丁案例");
        page.keyboard().press("0");
        page.getByText("已经到了队列末尾").waitFor();

        assertEquals(List.of(disputed, "{\"revision\":1,\"set\":{\"scope\":[]}}"), door.received());
        assertTrue(page.locator("#said").innerText().contains("都不适用"));
        assertFalse(page.locator("#unsay").isVisible());
    }

    @Test
    void what_the_door_refuses_says_what_to_do_and_the_case_stays() {
        look("kind=low", "甲案例");
        door.refuse(Problem.of(409, "stale-revision", "Somebody was faster", "The current revision is 2, not 1."));
        page.locator("#comment").fill("理由");
        page.locator("#comment").blur();
        page.keyboard().press("a");
        page.locator("#problem h2").waitFor();
        assertEquals("案例刚刚换了新版本", page.locator("#problem h2").innerText());
        door.refuse(Problem.of(503, "broker-away", "Away", "Come back."));
        page.keyboard().press("a");
        page.waitForFunction("() => document.querySelector('#problem > p').innerText.includes('7 秒')");
        door.refuse(Problem.of(404, "no-such-case", "No such case", "None was accepted."));
        page.keyboard().press("a");
        page.waitForFunction("() => document.querySelector('#problem h2').innerText.includes('不认识这个案例')");

        assertEquals("甲案例", page.locator("#review h2 a").innerText());
        assertEquals("行业：机器把握不大", page.locator(".question:visible > h3").innerText());
        assertEquals("理由", page.locator("#comment").inputValue());
        door.refuse(null);
        page.keyboard().press("a");
        question("通用或垂直：机器把握不大");
        assertFalse(page.locator("#problem").isVisible());
    }

    @Test
    void keys_are_silent_while_one_types_with_a_modifier_and_when_they_are_switched_off() {
        look("kind=low", "甲案例");
        door.refuse(Problem.of(500, "never", "Nothing is to be sent", "It was sent."));
        page.locator("#comment").pressSequentially("as 1");
        page.locator("#comment").blur();
        page.keyboard().press("Control+a");
        page.keyboard().press("Alt+1");
        page.locator("#keys").uncheck();
        page.locator("#keys").blur();
        page.keyboard().press("a");
        page.keyboard().press("s");

        assertEquals("as 1", page.locator("#comment").inputValue());
        assertEquals("行业：机器把握不大", page.locator(".question:visible > h3").innerText());
        assertFalse(page.locator("#problem").isVisible());
        page.locator("#keys").check();
        page.locator("#keys").blur();
        page.keyboard().press("a");
        page.locator("#problem h2").waitFor();
    }

    @Test
    void what_is_skipped_is_found_on_the_way_back() {
        look("kind=low", "甲案例");
        page.keyboard().press("ArrowRight");
        question("通用或垂直：机器把握不大");
        page.keyboard().press("s");
        titled("乙案例");
        page.getByText("跳过").first().click();
        titled("丙案例");
        page.keyboard().press("ArrowLeft");
        titled("乙案例");
        page.keyboard().press("ArrowLeft");
        titled("甲案例");
        assertFalse(page.locator("[rel=prev]").isVisible());
    }

    @Test
    void without_javascript_the_queue_is_read_and_the_command_named() {
        var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("zh");
        try (BrowserContext without = chromium.context(plain)) {
            page = without.newPage();
            look("kind=low", "甲案例");
            assertEquals(2, page.locator(".question:visible").count());
            assertEquals(0, page.locator(".answers:visible").count());
            assertTrue(page.locator("noscript").innerText().contains("./casebook review ID --set FACET=CODE"));
            page.locator("[rel=next]").click();
            titled("乙案例");
            page.locator("[rel=prev]").click();
            titled("甲案例");
        }
    }

    private static String tell(ToldCases cases, String title, List<Label> labels) {
        return cases.tell(title, "甲公司", List.of(), one -> one.setLabels(labels));
    }

    private void look(String query, String title) {
        page.navigate(desk.address() + "/review?" + query);
        titled(title);
    }

    private void titled(String title) {
        page.locator("#review h2 a").getByText(title).waitFor();
    }

    private void question(String why) {
        page.locator(".question:visible > h3").getByText(why).waitFor();
    }

    private String focused() {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }
}
