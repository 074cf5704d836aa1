package casebook.desk;

import static casebook.desk.ToldStates.file;
import static casebook.desk.ToldStates.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import casebook.testkit.Database;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Submitting in a real browser, to one who stands where the door would. */
@Timeout(300)
class SubmitBrowserIT {

    private static final int LARGE = 24 * 1024 * 1024;
    private static final FilePayload SMALL = new FilePayload("申报书 <b>.txt", "text/plain", new byte[1536]);
    private static final FilePayload OTHER = new FilePayload("notes.txt", "text/plain", new byte[7]);

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    static final Database database = new Database();

    private static final ToldCases CASES = new ToldCases();

    @AutoClose
    private static DeskServer desk;

    private static StandInDoor door;
    private static String url;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        url = database.fresh();
        new ToldCases().write(url);
        caseId = CASES.tell("小布助手", "甲公司", List.of("sector=consumer"));
        door = new StandInDoor(caseId);
        desk = new DeskServer(url, door::routes);
    }

    @Test
    void a_case_is_submitted_and_followed_to_its_end(@TempDir Path folder) throws Exception {
        Path large = Files.write(folder.resolve("large.bin"), new byte[LARGE]);
        Path small = Files.write(folder.resolve("small.txt"), new byte[10_000]);
        var faults = new ArrayList<String>();
        try (BrowserContext context = chromium.context();
                var states = new ToldStates(url)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            page.navigate(desk.address() + "/submit");
            page.locator("#files").setInputFiles(new Path[] {small, large});
            page.locator("#submitter").fill("甲公司");
            CountDownLatch opened = door.closed();
            page.locator("button[type=submit]").click();

            page.waitForFunction("() => document.querySelectorAll('progress')[0].value === 1");
            assertTrue(
                    (Double) page.evaluate("() => document.querySelectorAll('progress')[1].value + 0.0001") < 1,
                    "the large one is still on its way");
            opened.countDown();

            page.waitForURL("**/cases/" + caseId + "/way");
            assertEquals(List.of("{\"submitter\":\"甲公司\"}", "small.txt 10000", "large.bin " + LARGE), door.received());
            assertEquals("H1", page.evaluate("() => document.activeElement.tagName"));
            assertTrue(page.locator("#way").innerText().contains("案例库还没有记下这个案例"));

            states.tell(state(caseId, LedgerState.RECEIVED, file("small.txt", null, ""))
                    .build());
            page.getByText("等待读取").waitFor();
            states.tell(state(caseId, LedgerState.CURATED, file("small.txt", FileOutcome.OK, ""))
                    .build());
            page.getByText("已完整读取").waitFor();
            CASES.write(url);
            page.getByText("打开案例").click();
            page.waitForURL("**/cases/" + caseId);
            assertEquals("小布助手", page.locator("h1").innerText());
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void what_is_refused_stays_listed_and_says_what_to_do() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/submit");
            page.locator("#files").setInputFiles(new FilePayload[] {SMALL, OTHER});
            door.refuse(
                    Problem.of(413, "too-large", "The upload is too large", "They may have at most 1048576 bytes."));
            page.locator("button[type=submit]").click();
            page.locator("#problem h2").waitFor();

            assertEquals("文件太大", page.locator("#problem h2").innerText());
            assertTrue(page.locator("#problem > p").innerText().contains("1 MB"));
            assertEquals("problem", page.evaluate("() => document.activeElement.id"));
            for (String type : List.of("busy", "broker-away")) {
                door.refuse(Problem.of(503, type, "Away", "Come back."));
                page.locator("button[type=submit]").click();
                page.waitForFunction("() => document.querySelector('#problem > p').innerText.includes('7 秒')");
            }
            door.refuse(Problem.of(418, "never-heard-of", "A teapot", "Short and stout."));
            page.locator("button[type=submit]").click();
            page.waitForFunction("() => document.querySelector('#problem h2').innerText.includes('418')");
            page.locator("#problem summary").click();
            assertTrue(page.locator("#problem details").innerText().contains("Short and stout."));
            assertEquals(2, page.locator("#chosen li").count());
            assertTrue(page.locator("button[type=submit]").isEnabled());
        } finally {
            door.refuse(null);
        }
    }

    @Test
    void files_are_listed_once_with_their_size_and_taken_off_again() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/submit");
            page.locator("button[type=submit]").click();
            assertEquals("还没有选择文件。", page.locator("#said").innerText());

            page.locator("#files").setInputFiles(SMALL);
            page.evaluate("() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'dropped.txt'));"
                    + " document.body.dispatchEvent(new DragEvent('drop',"
                    + " {dataTransfer: data, bubbles: true, cancelable: true})); }");
            assertEquals(
                    List.of("申报书 <b>.txt", "dropped.txt"),
                    page.locator("#chosen .name").allInnerTexts());
            assertEquals("1.5 KB", page.locator("#chosen .size").first().innerText());
            assertEquals("2 个文件，共 1.5 KB", page.locator("#chosen > p").innerText());

            page.getByLabel("移除 申报书").click();
            assertEquals(List.of("dropped.txt"), page.locator("#chosen .name").allInnerTexts());
            page.getByLabel("移除 dropped.txt").click();
            assertFalse(page.locator("#chosen").isVisible());
        }
    }

    @Test
    void sending_can_be_stopped_and_begun_again() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/submit");
            page.locator("#files").setInputFiles(OTHER);
            CountDownLatch opened = door.closed();
            page.locator("button[type=submit]").click();
            page.getByText("停止发送").click();

            assertEquals("已停止发送，文件还在列表里。", page.locator("#said").innerText());
            opened.countDown();
            page.locator("button[type=submit]").click();
            page.waitForURL("**/way");
        }
    }

    @Test
    void without_javascript_the_form_still_reaches_the_door() {
        var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("zh");
        try (BrowserContext context = chromium.context(plain)) {
            Page page = context.newPage();
            page.navigate(desk.address() + "/submit");
            assertTrue(page.locator("noscript").innerText().contains("caseId"));
            page.locator("#files").setInputFiles(OTHER);
            assertFalse(page.locator("#submitter").isVisible(), "the form cannot say who submits without it");
            page.locator("button[type=submit]").click();
            page.waitForURL("**/v1/cases");

            assertTrue(page.locator("body").innerText().contains(caseId));
            assertEquals(List.of("notes.txt 7"), door.received().subList(1, 2));
        }
    }

    @Test
    void a_case_that_nobody_knows_is_said_to_be_unknown() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            page.navigate(desk.address() + ShownStates.way("n".repeat(26)));
            page.locator(".trouble").waitFor();

            assertTrue(page.locator(".trouble").innerText().contains("没有这个案例"));
            assertEquals(0, page.locator("[hx-get]").count());
        }
    }
}
