package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.Database;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of the house's health stands whoever is away, and says who it is. */
@Timeout(120)
class HealthPageIT {

    @RegisterExtension
    static final Database database = new Database();

    private static final StandInHealth HEALTH = new StandInHealth();

    @AutoClose
    private static DeskServer desk;

    private static String url;

    @BeforeAll
    static void open() throws Exception {
        url = database.fresh();
        ShownStates.write(url, ShownCases.write(url).english());
        desk = new DeskServer(url, HEALTH::routes);
    }

    @Test
    void what_wants_attention_comes_first_with_what_to_do() throws Exception {
        String page = text(desk.get("/health", "Accept-Language", "en"));

        assertTrue(page.contains("4 things want attention"), page);
        assertTrue(page.contains("2 cases have failed"), page);
        assertTrue(page.contains("3 dead letters wait"), page);
        assertTrue(page.contains("A case has waited"), page);
        assertTrue(page.contains("Nobody knows what waits for: Archive"), page);
        assertTrue(page.contains("./casebook doctor"), page);
    }

    @Test
    void the_ledger_is_a_sum_of_both_that_can_be_checked() throws Exception {
        String page = text(desk.get("/health", "Accept-Language", "en"));

        assertTrue(
                page.contains("Archive 7 accepted = 1 curated + 2 rejected + 1 withdrawn + 1 failed + 2 under way"),
                page);
        assertTrue(
                page.contains(
                        "Doors 1,209 accepted = 1,180 curated + 20 rejected + 3 withdrawn + 2 failed + 3 under way"
                                + " + 1 not noted yet"),
                page);
        assertTrue(page.contains("cases behind"), page);
    }

    @Test
    void rejections_are_counted_by_reason_once_a_case() throws Exception {
        try (var told = new ToldRejections(url)) {
            told.tell(ShownStates.REJECTED, 1, "ENCRYPTED", "UNLOCK", "locked.docx");
            told.tell(ShownStates.REJECTED, 1, "ENCRYPTED", "UNLOCK", "locked.docx");
            told.tell(ShownStates.REJECTED, 1, "NO_USABLE_FILE", "RESUBMIT", null);
            told.tell(ShownStates.REJECTED, 9, "CORRUPT", "RESUBMIT", "of another revision");
        }

        String page = text(desk.get("/health", "Accept-Language", "en"));

        assertTrue(page.contains("encrypted Cases 1 Files 1 Submitter: take the password off rejected…"), page);
        assertTrue(page.contains("no usable file Cases 1 Files whole case"), page);
        assertFalse(page.contains("corrupt"), page);
    }

    @Test
    void letters_stand_by_reason_and_what_was_thrown_stays_text() throws Exception {
        String body = desk.get("/health", "Accept-Language", "en").body();
        String page = text(body);

        assertTrue(page.contains("is written again and taken up where it failed"), page);
        assertTrue(page.contains("its case is judged again"), page);
        assertTrue(page.contains("stays: its bytes are no event"), page);
        assertTrue(page.contains("2 more have been redriven already"), page);
        assertFalse(body.contains("<img"), "what was thrown is not markup");
        assertTrue(body.contains("href=\"" + ShownStates.way(ShownStates.FAILED) + "\""));
    }

    @Test
    void without_doors_the_page_stands_on_the_archive_alone() throws Exception {
        try (var alone = new DeskServer(url)) {
            HttpResponse<String> answer = alone.get("/health", "Accept-Language", "en");
            String page = text(answer);

            assertEquals(200, answer.statusCode());
            assertTrue(page.contains("The doors do not answer"), page);
            assertTrue(page.contains("Archive 7 accepted = 1 curated"), page);
            assertTrue(page.contains("1 case has failed"), "the archive knows that: " + page);
            assertTrue(page.contains("The dead letters cannot be read now"), page);
            assertFalse(page.contains("Doors 1,209"), page);
        }
    }

    @Test
    void without_an_archive_the_page_stands_on_the_doors_alone() throws Exception {
        try (var alone = new DeskServer("jdbc:postgresql://127.0.0.1:1/none", HEALTH::routes)) {
            HttpResponse<String> answer = alone.get("/health", "Accept-Language", "en");
            String page = text(answer);

            assertEquals(200, answer.statusCode());
            assertTrue(page.contains("The archive does not answer"), page);
            assertTrue(page.contains("Doors 1,209 accepted = 1,180 curated"), page);
            assertTrue(page.contains("what was refused is not known now"), page);
        }
    }

    @Test
    void without_anybody_the_page_stands() throws Exception {
        try (var alone = new DeskServer("jdbc:postgresql://127.0.0.1:1/none", routes -> {})) {
            HttpResponse<String> answer = alone.get("/health", "Accept-Language", "en");

            assertEquals(200, answer.statusCode());
            assertTrue(text(answer).contains("Neither the archive nor the doors answer"), answer.body());
        }
    }

    private static String text(HttpResponse<String> answer) {
        return text(answer.body());
    }

    /** What a reader sees, with one blank between words. */
    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<template.*?</template>|<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
