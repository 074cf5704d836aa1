package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.Database;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading and searching in a real browser. */
@Timeout(300)
class ReadingBrowserIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    static final Database database = new Database();

    @AutoClose
    private static DeskServer desk;

    private static ShownCases cases;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        cases = ShownCases.write(url);
        desk = new DeskServer(url);
    }

    @Test
    void a_word_is_found_while_it_is_typed_and_the_case_is_opened() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/cases");
            page.locator("#q").pressSequentially("芯片");
            page.locator("#found mark").first().waitFor();

            assertTrue(page.url().endsWith("/cases?q=%E8%8A%AF%E7%89%87"), page.url());
            assertEquals("1 个案例", page.locator(".results h2").innerText());
            assertTrue(page.locator("#language").getAttribute("href").contains("q=%E8%8A%AF%E7%89%87"));
            page.locator(".items a").click();
            page.waitForURL("**/cases/" + cases.chinese());
            assertEquals("端侧芯片上的个人助手", page.locator("h1").innerText());
            assertEquals("芯片", page.locator("#labels mark").first().innerText());
        }
    }

    @Test
    void letters_that_are_still_to_become_chinese_are_not_searched_for() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(desk.address() + "/cases");
            page.evaluate(
                    "() => { q.value = 'xin'; q.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));"
                            + " q.value = '芯片'; setTimeout(() => q.dispatchEvent(new CompositionEvent('compositionend',"
                            + " {bubbles: true})), 600); }");
            page.locator("#found mark").first().waitFor();

            assertEquals(
                    List.of("/cases?q=%E8%8A%AF%E7%89%87"),
                    asked.stream()
                            .filter(url -> url.contains("q="))
                            .map(url -> url.substring(desk.address().length()))
                            .toList());
        }
    }

    @Test
    void without_javascript_words_are_found_too() {
        var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("zh");
        try (BrowserContext context = chromium.context(plain)) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/cases?sector=consumer");
            page.locator("#q").fill("芯片");
            page.locator("#q").press("Enter");
            page.waitForURL("**/cases?q=%E8%8A%AF%E7%89%87&sector=consumer");

            assertEquals("芯片", page.locator("#found mark").first().innerText());
        }
    }

    @Test
    void a_question_that_makes_no_sense_is_answered_where_it_was_asked() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/cases");
            page.locator("#q").fill("a b c d e f g h i j k l m n o p q r");
            page.locator("#found.trouble").waitFor();
            page.locator("#q").fill("芯片");

            page.locator("#found mark").first().waitFor();
        }
    }

    @Test
    void a_bar_leads_to_the_cases_behind_it_and_a_choice_is_taken_away_by_one_click() {
        try (BrowserContext context =
                chromium.context(new Browser.NewContextOptions().setLocale("zh").setViewportSize(390, 800))) {
            Page page = context.newPage();
            page.navigate(desk.address());
            page.locator("svg.bars a").first().click();
            page.waitForURL("**/cases?has=PRIMARY_SECTOR%3Dfinance");

            assertEquals("22 个案例", page.locator(".results h2").innerText());
            page.locator(".chosen a").first().click();
            page.waitForURL("**/cases");
            assertEquals("25 个案例", page.locator(".results h2").innerText());
        }
    }

    @Test
    void by_keyboard_the_content_and_every_bar_are_reached() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address());
            page.keyboard().press("Tab");
            assertEquals("跳到正文", page.locator(":focus").innerText());
            page.keyboard().press("Enter");
            for (int figures = 0; figures < 4; figures++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            page.waitForURL("**/cases?has=PRIMARY_SECTOR%3Dfinance");
        }
    }

    @Test
    void the_language_is_switched_and_stays() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address());
            page.locator(".language").click();
            page.waitForURL(Pattern.compile("lang=en"));
            page.navigate(desk.address() + "/cases");

            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertEquals("25 cases", page.locator(".results h2").innerText());
        }
    }
}
