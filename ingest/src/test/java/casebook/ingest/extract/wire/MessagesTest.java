package casebook.ingest.extract.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FileOutcome;
import casebook.event.FormField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ParsedFile file = new ParsedFile(
            FileOutcome.PARTIAL,
            "只读了一部分",
            "application/pdf",
            3,
            1_000,
            true,
            List.of(
                    new Block(BlockKind.TABLE_ROW, "a | 乙", 2, List.of("a", "乙")),
                    new Block(BlockKind.PARAGRAPH, "𠮷", null, List.of())),
            List.of(new FormField("sector", "所属行业", "金融", "", 1)),
            List.of(
                    new Member("材料/申报书.docx", Path.of("/members/1")),
                    Member.refused("材料/密.docx", FileOutcome.ENCRYPTED, "locked")),
            List.of(2, 3));

    @Test
    void an_answer_arrives_as_it_was_sent() throws Exception {
        assertEquals(file, Messages.parsedFile(Messages.encode(file)));
    }

    @Test
    void an_order_arrives_as_it_was_sent() throws Exception {
        var order = new ParseOrder(
                Path.of("/blobs/ab"),
                "申报书.docx",
                4,
                Duration.ofSeconds(5),
                Path.of("/text"),
                new Unpacking(Path.of("/members"), Budget.ofCase()));

        assertEquals(order, Messages.order(Messages.encode(order)));
    }

    @Test
    void an_answer_cut_anywhere_is_refused() throws Exception {
        byte[] whole = Messages.encode(file);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> Messages.parsedFile(cut));
        }
    }
}
