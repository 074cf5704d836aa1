package casebook.cli.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.desk.Chromium;
import casebook.testkit.Scratch;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody puts another taxonomy in force in a browser, on a whole house, and takes it back. */
@Timeout(500)
class ReplayPagesStoryIT {

    private static final Path SAMPLE = Path.of("../samples/申报书-授信调查报告撰写助手.txt");
    private static final String VERSION = "本院 2026 & more";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Scratch scratch;
    private static RunningHouse house;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        scratch = new Scratch("replay-pages");
        house = RunningHouse.start(scratch.path().resolve("home"), Map.of());
        caseId = house.client().submit(List.of(SAMPLE), Map.of()).path("caseId").asText();
        house.await(sum -> sum.accepted() == 1 && RunningHouse.isAtRest(sum));
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        scratch.close();
    }

    @Test
    void a_changed_taxonomy_is_published_previewed_applied_and_taken_back_and_the_label_of_a_case_follows()
            throws Exception {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(address("/taxonomies"));
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "broken.yaml", "text/yaml", changed("{zh: 金融服务").getBytes(UTF_8)));
            page.locator("#publish button[type=submit]").click();
            page.locator("#faults li").first().waitFor();
            assertTrue(page.locator("#faults").innerText().matches("(?s)第 \\d+ 行.*"));

            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "mended.yaml",
                            "text/yaml",
                            changed("{zh: 金融服务, en: Money}").getBytes(UTF_8)));
            page.locator("#publish button[type=submit]").click();
            page.waitForURL("**?published");
            assertEquals(VERSION, page.locator("h1").innerText());
            page.getByText("与其他版本的差异").click();
            page.getByText("金融 改为 金融服务").waitFor();
            page.goBack();

            asked(page, "preview", "");
            assertEquals("已完成", page.locator(".state h2").innerText());
            page.getByText("金融 → 金融服务").waitFor();
            assertTrue(
                    page.locator("#cases").innerText().contains("授信调查报告"),
                    page.locator("#cases").innerText());
            assertEquals("金融", sector(page));

            page.goBack();
            asked(page, "apply", "王主任");
            assertTrue(page.locator(".side").innerText().contains("王主任"));
            String applied = page.url();
            becomes(page, "金融服务");
            // The desk hears within seconds which taxonomy is in force; names it knows since they were published.
            await().pollInSameThread().atMost(LONGEST_WAIT).until(() -> {
                page.reload();
                return page.locator("#correct option[value='sector=money']").count() == 1;
            });

            page.navigate(applied);
            asked(page, "rollback", "");
            assertEquals("回退到 casebook-2023", page.locator("h1").innerText());
            becomes(page, "金融");
        }
    }

    /** Opens the question, answers it, and waits on the page of the replay for its end. */
    private static void asked(Page page, String what, String who) {
        String before = page.url();
        page.locator("button[data-opens=" + what + "]").click();
        page.locator("#" + what + " [name=who]").fill(who);
        page.locator("#" + what + " button[type=submit]").click();
        page.waitForURL(url -> url.contains("/replays/") && !url.equals(before));
        page.locator("#replay:not([hx-get])").waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_WAIT.toMillis()));
    }

    private static void becomes(Page page, String label) {
        await().pollInSameThread().atMost(LONGEST_WAIT).until(() -> sector(page).equals(label));
    }

    /** The sector of the case, as its page tells it. */
    private static String sector(Page page) {
        page.navigate(address("/cases/" + caseId));
        return page.locator("#labels > .facet .code").first().innerText();
    }

    private static String address(String path) {
        return house.whereabouts().http() + path;
    }

    /** That of this build, in which finance has another code and this name. */
    private static String changed(String name) throws Exception {
        String finance = "code: finance\n        name: {zh: 金融, en: Finance}";
        try (InputStream file = BuiltInTaxonomy.class.getResourceAsStream("/casebook/taxonomy/casebook-2023.yaml")) {
            String yaml = new String(file.readAllBytes(), UTF_8);
            assertTrue(yaml.contains(finance), "the built-in taxonomy is written otherwise");
            return yaml.replace("version: casebook-2023", "version: \"" + VERSION + "\"")
                    .replace(finance, "code: money\n        replaces: [finance]\n        name: " + name);
        }
    }
}
