package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.desk.Chromium;
import casebook.process.topic.TopicReader;
import casebook.testkit.Scratch;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody submits in a browser, to a whole house, and sees what becomes of it. */
@Timeout(400)
class SubmitStoryIT {

    private static final Path SAMPLES = Path.of("../samples");
    private static final int LONGEST_MS = 120_000;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Scratch scratch;
    private static RunningHouse house;

    @BeforeAll
    static void open() throws Exception {
        scratch = new Scratch("submit");
        house = RunningHouse.start(scratch.path().resolve("home"), Map.of());
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        scratch.close();
    }

    @Test
    void a_case_is_curated_before_the_eyes_of_who_submitted_it_and_sent_again_it_is_the_same() throws Exception {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            submitted(page, "授信调查报告撰写助手", "申报书-授信调查报告撰写助手.txt");
            String way = page.url();
            await(page.getByText("打开案例"));
            assertEquals("已完整读取", page.locator(".outcomes .outcome").innerText());
            page.getByText("打开案例").click();
            await(page.locator("#labels"));
            assertTrue(page.locator("#labels").innerText().contains("金融"));
            Download kept = page.waitForDownload(page.locator(".side a[download]")::click);
            assertEquals("申报书-授信调查报告撰写助手.txt", kept.suggestedFilename());
            assertEquals(-1, Files.mismatch(kept.path(), SAMPLES.resolve(kept.suggestedFilename())));

            submitted(page, "授信调查报告撰写助手", "申报书-授信调查报告撰写助手.txt");
            assertEquals(way, page.url());
        }
    }

    @Test
    void a_label_is_corrected_where_it_is_read_and_the_topic_tells_it_and_the_machines_stays_to_be_seen() {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            submitted(page, "", "申报表-人民调解智能助理.docx");
            await(page.getByText("打开案例"));
            page.getByText("打开案例").click();
            page.getByText("更正分类").click();
            page.locator("#code").selectOption("sector=finance");
            page.locator("#comment").fill("出自信贷纠纷");
            page.locator("#who").fill("李专家");
            page.locator("#correct button").click();
            await(page.getByText("已更正，上面的分类已更新。"));

            Locator sector = page.locator("#labels > .facet").first();
            assertTrue(sector.innerText().contains("金融") && sector.innerText().contains("专家"), sector.innerText());
            assertTrue(page.locator(".overruled").innerText().contains("机器原判"));
            assertEquals(List.of("finance EXPERT"), sectors(page.url().replaceAll(".*/cases/", "")));
        }
    }

    @Test
    void what_cannot_be_read_says_what_to_do_and_is_given_back_as_it_came() throws Exception {
        try (BrowserContext context = chromium.context()) {
            Page page = context.newPage();
            submitted(page, "", "申报书-养老院夜间照护助手（已加密）.docx");
            await(page.getByText("重新提交").last());

            assertTrue(page.locator(".outcomes").innerText().contains("请去掉密码后重新提交"));
            Download kept = page.waitForDownload(page.locator(".outcomes a")::click);
            assertEquals(-1, Files.mismatch(kept.path(), SAMPLES.resolve(kept.suggestedFilename())));
            assertEquals("没有被受理", page.locator("#way h2").first().innerText());
            String caseId = page.url().replaceAll(".*/cases/|/way", "");
            page.navigate(house.whereabouts().http() + "/cases/" + caseId);
            assertTrue(page.url().endsWith("/cases/" + caseId + "/way"), page.url());
        }
    }

    /** As whoever subscribes is told. */
    private static List<String> sectors(String caseId) {
        return new TopicReader(house.whereabouts().kafkaClient())
                .table(Topics.CURATED).get(caseId).getLabels().stream()
                        .filter(label -> label.getFacet().equals("sector"))
                        .map(label -> label.getCode() + " " + label.getOrigin())
                        .toList();
    }

    private static void submitted(Page page, String submitter, String file) {
        page.navigate(house.whereabouts().http() + "/submit");
        page.locator("#files").setInputFiles(SAMPLES.resolve(file));
        page.locator("#submitter").fill(submitter);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/way");
    }

    private static void await(Locator there) {
        there.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MS));
    }
}
