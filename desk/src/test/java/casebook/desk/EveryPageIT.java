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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every page in a real browser, whoever looks at it. */
@Timeout(300)
class EveryPageIT {

    private static final int MOST_BYTES = 300_000;

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
        ShownStates.write(url, cases.english());
        desk = new DeskServer(url, routes -> {
            new StandInHealth().routes(routes);
            StandInJudging.ofEverything(cases).routes(routes);
        });
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,zh", "1280,DARK,en", "390,LIGHT,en", "390,DARK,zh"})
    void every_page_fits_says_nothing_to_the_console_asks_nobody_else_and_is_open_to_all(
            int width, ColorScheme scheme, String language) {
        var faults = new ArrayList<String>();
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setLocale(language))) {
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
                    "/review",
                    "/review?kind=undetermined",
                    "/review?kind=low",
                    "/review?kind=low&below=0.01",
                    "/submit",
                    "/health",
                    ShownStates.way(cases.english()),
                    ShownStates.way(ShownStates.RECEIVED),
                    ShownStates.way(ShownStates.REJECTED),
                    ShownStates.way(ShownStates.GIVEN_UP),
                    "/cases/" + cases.english(),
                    "/cases/" + cases.chinese(),
                    "/cases/" + cases.hostile(),
                    "/taxonomies",
                    ShownTaxonomies.SECOND_PATH,
                    ShownTaxonomies.SECOND_PATH + "/changes",
                    "/replays/seen",
                    "/replays/no",
                    "/cases?page=0",
                    "/nowhere")) {
                page.navigate(desk.address() + path);
                page.evaluate("() => document.querySelectorAll('#correct, .card details')"
                        + ".forEach(fold => fold.open = true)");
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
    void what_a_case_carries_runs_nowhere() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.setContent("<p title=\"" + ShownCases.HOSTILE + "</p>");
            assertEquals(1, page.evaluate("() => window.ran"), "the control: where it is not escaped it runs");

            for (String path : List.of(
                    "/",
                    "/cases?sector=law",
                    "/cases?q=onerror",
                    "/review?sector=law",
                    "/cases/" + cases.hostile(),
                    "/replays/seen")) {
                page.navigate(desk.address() + path);

                assertNull(page.evaluate("() => window.ran"), path);
                assertTrue(page.locator("main").innerText().contains(ShownCases.HOSTILE), path);
            }
        }
    }

    @Test
    void the_first_page_is_light() {
        try (BrowserContext context = chromium.context()) {
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
}
