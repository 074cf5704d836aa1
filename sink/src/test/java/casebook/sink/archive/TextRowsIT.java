package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.testkit.Database;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The newest text of a case stands in the archive, whole. */
@Timeout(120)
class TextRowsIT {

    /** Bytes of UTF-8 that a case may have. */
    private static final int LONGEST = 4 * 1024 * 1024;

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void an_older_text_after_a_newer_one_changes_nothing() throws Exception {
        archive.write(at(0, Topics.EXTRACTED, "a", text("a", 2, "new")));
        archive.write(at(1, Topics.EXTRACTED, "a", text("a", 1, "old")));

        assertEquals(List.of("new"), archive.rows("SELECT text FROM case_texts"));
    }

    @Test
    void a_newer_extraction_takes_the_place_of_an_older_one_unless_nothing_could_be_read() throws Exception {
        archive.write(at(0, Topics.EXTRACTED, "a", text("a", 1, "half")));
        archive.write(at(1, Topics.EXTRACTED, "a", again(2, FileOutcome.OK, "whole")));
        archive.write(
                at(2, Topics.EXTRACTED, "a", again(3, FileOutcome.TIMEOUT, "")),
                at(3, Topics.EXTRACTED, "a", again(1, FileOutcome.OK, "late")));
        assertEquals(List.of("whole|2"), archive.rows("SELECT text, extraction FROM case_texts"));

        archive.write(
                at(4, Topics.EXTRACTED, "a", again(4, FileOutcome.PARTIAL, "most")),
                at(5, Topics.EXTRACTED, "a", again(5, FileOutcome.CRASHED, "")));
        assertEquals(List.of("most|4"), archive.rows("SELECT text, extraction FROM case_texts"));
    }

    @Test
    void what_postgresql_cannot_hold_is_replaced_and_the_rest_is_kept() throws Exception {
        archive.write(at(0, Topics.EXTRACTED, "a", text("a", 1, "a\0b\tc\\d\ne𠮷")));

        assertEquals(List.of("a\uFFFDb\tc\\d\ne𠮷"), archive.rows("SELECT text FROM case_texts"));
    }

    private static CaseExtracted again(int extraction, FileOutcome outcome, String text) {
        CaseExtracted once = text("a", 1, text);
        var file = ExtractedFile.newBuilder(once.getFiles().get(0))
                .setOutcome(outcome)
                .build();
        return CaseExtracted.newBuilder(once)
                .setExtraction(extraction)
                .setFiles(List.of(file))
                .build();
    }

    /** With a control: in one piece its words would be too many for PostgreSQL, and hardly one of them found. */
    @Test
    void the_longest_text_lies_in_chunks_that_add_up_and_its_words_are_found() throws Exception {
        String text = longest();
        archive.write(at(0, Topics.EXTRACTED, "a", text("a", 1, text)));

        assertTrue(text.equals(String.join("", archive.rows("SELECT text FROM case_texts ORDER BY chunk_no"))));
        String last = text.substring(text.length() - 3);
        assertEquals(List.of("t"), archive.rows("SELECT bool_or(" + finds("text", last) + ") FROM case_texts"));
        assertEquals(
                List.of("f"),
                archive.rows("SELECT " + finds("string_agg(text, '' ORDER BY chunk_no)", last) + " FROM case_texts"));
    }

    private static String finds(String text, String word) {
        return "casebook_words(" + text + ") @@ casebook_query('" + word + "')";
    }

    /** As much as a case may have, in characters of three bytes and of four, hardly three of which come together twice. */
    private static String longest() {
        var chance = new Random(1);
        var text = new StringBuilder();
        for (int bytes = 0; bytes + 7 <= LONGEST; bytes += 7) {
            text.appendCodePoint(0x4E00 + chance.nextInt(20_000)).appendCodePoint(0x20000 + chance.nextInt(40_000));
        }
        return text.toString();
    }
}
