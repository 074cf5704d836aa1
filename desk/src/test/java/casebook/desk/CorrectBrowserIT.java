package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.testkit.Database;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Correcting a label in a real browser, to one who stands where the door would. */
@Timeout(300)
class CorrectBrowserIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    static final Database database = new Database();

    @AutoClose
    private static DeskServer desk;

    private static StandInDoor door;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        caseId = ShownCases.write(url).chinese();
        door = new StandInDoor(caseId);
        desk = new DeskServer(url, door::routes);
    }

    @Test
    void a_correction_names_the_revision_that_was_seen_and_waits_for_the_record() {
        try (BrowserContext context = chromium.context()) {
            Page page = corrected(context, "sector=law");
            page.getByText("已收到，正在写入案例。").waitFor();

            assertEquals(
                    List.of(caseId, "{\"revision\":1,\"set\":{\"sector\":[\"law\"]},\"comment\":\"理由\"}"),
                    door.received());
        }
    }

    @Test
    void what_an_expert_has_said_already_is_shown_at_once() {
        try (BrowserContext context = chromium.context()) {
            Page page = corrected(context, "sector=consumer");

            page.getByText("已更正，上面的分类已更新。").waitFor();
            assertEquals(1, page.locator("#labels").count());
        }
    }

    @Test
    void what_the_door_refuses_says_what_to_do_and_can_be_sent_again() {
        door.refuse(Problem.of(409, "stale-revision", "Somebody was faster", "The current revision is 2, not 1."));
        try (BrowserContext context = chromium.context()) {
            Page page = corrected(context, "sector=law");
            page.locator("#problem h2").waitFor();

            assertEquals("案例刚刚换了新版本", page.locator("#problem h2").innerText());
            assertTrue(page.locator("#problem > p").innerText().startsWith("请刷新本页"));
            page.locator("#problem summary").click();
            assertTrue(page.locator("#problem details").innerText().contains("The current revision is 2, not 1."));
            assertEquals("理由", page.locator("#comment").inputValue());
            page.waitForFunction("() => !document.querySelector('#correct button').disabled");
            assertTrue(page.locator("#correct [role=status]").innerText().isEmpty());
        } finally {
            door.refuse(null);
        }
    }

    private static Page corrected(BrowserContext context, String code) {
        Page page = context.newPage();
        page.navigate(desk.address() + "/cases/" + caseId);
        page.getByText("更正分类").click();
        page.locator("#code").selectOption(code);
        page.locator("#comment").fill("理由");
        page.locator("#correct button").click();
        return page;
    }
}
