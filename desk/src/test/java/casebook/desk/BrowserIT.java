package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.Database;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in a real browser. */
@Timeout(300)
class BrowserIT {

    private static final int MOST_BYTES = 300_000;

    @RegisterExtension
    static final Database database = new Database();

    private static Chromium chromium;
    private static DeskServer desk;
    private static ShownCases cases;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start();
        String url = database.fresh();
        cases = ShownCases.write(url);
        ShownStates.write(url, cases.english());
        desk = new DeskServer(url);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            desk.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,zh", "1280,DARK,en", "390,LIGHT,en", "390,DARK,zh"})
    void every_page_fits_says_nothing_to_the_console_asks_nobody_else_and_is_open_to_all(
            int width, ColorScheme scheme, String language) {
        var faults = new ArrayList<String>();
        try (BrowserContext context = context(width, scheme, language)) {
            Page page = context.newPage();
            context.onRequest(request -> {
                if (!request.url().startsWith(desk.address())) {
                    faults.add("asks " + request.url());
                }
            });
            page.onConsoleMessage(message -> {
                // That an answer is no 200 the browser says by itself.
                if (message.type().equals("error") && !message.text().contains("responded with a status of 40")) {
                    faults.add("console: " + message.text());
                }
            });
            page.onPageError(error -> faults.add("page: " + error));
            for (String path : List.of(
                    "/",
                    "/cases",
                    "/cases?sector=finance&q=%E6%A1%88%E4%BE%8B",
                    "/cases?q=nowhere",
                    "/submit",
                    ShownStates.way(cases.english()),
                    ShownStates.way(ShownStates.RECEIVED),
                    ShownStates.way(ShownStates.REJECTED),
                    ShownStates.way(ShownStates.GIVEN_UP),
                    "/cases/" + cases.english(),
                    "/cases/" + cases.chinese(),
                    "/cases/" + cases.hostile(),
                    "/cases?page=0",
                    "/nowhere")) {
                page.navigate(desk.address() + path);
                page.evaluate("() => document.querySelector('#correct')?.setAttribute('open', '')");
                Object wider = page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth");
                if (((Number) wider).intValue() > 0) {
                    faults.add(path + " is wider than the window by " + wider);
                }
                new AxeBuilder(page)
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .forEach(rule -> faults.add(path + " " + rule.getId() + ": "
                                        + rule.getNodes().get(0).getHtml()));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void a_word_is_found_while_it_is_typed_and_the_case_is_opened() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
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
        try (BrowserContext context = chromium.browser().newContext(plain)) {
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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
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
        try (BrowserContext context = context(390, ColorScheme.LIGHT, "zh")) {
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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
            Page page = context.newPage();
            page.navigate(desk.address());
            page.locator(".language").click();
            page.waitForURL(Pattern.compile("lang=en"));
            page.navigate(desk.address() + "/cases");

            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertEquals("25 cases", page.locator(".results h2").innerText());
        }
    }

    @Test
    void what_a_case_carries_runs_nowhere() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
            Page page = context.newPage();
            page.setContent("<p title=\"" + ShownCases.HOSTILE + "</p>");
            assertEquals(1, page.evaluate("() => window.ran"), "the control: where it is not escaped it runs");

            for (String path : List.of("/", "/cases?sector=law", "/cases?q=onerror", "/cases/" + cases.hostile())) {
                page.navigate(desk.address() + path);

                assertNull(page.evaluate("() => window.ran"), path);
                assertTrue(page.locator("main").innerText().contains(ShownCases.HOSTILE), path);
            }
        }
    }

    @Test
    void the_first_page_is_light() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh")) {
            Page page = context.newPage();
            var requests = new ArrayList<Request>();
            page.onRequestFinished(requests::add);
            page.navigate(desk.address());
            page.waitForLoadState(LoadState.NETWORKIDLE);

            int bytes = List.copyOf(requests).stream()
                    .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                    .sum();
            assertTrue(requests.size() >= 3, requests.toString());
            assertTrue(bytes < MOST_BYTES, bytes + " bytes");
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme, String language) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setLocale(language));
    }
}
