package casebook.cli.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowCaseTest {

    private final RowCase cases = new RowCase();

    @Test
    void the_title_heads_the_lines_of_the_text() {
        List<Block> blocks = blocks("授信报告助手", "客户经理用它写报告。\n\n它引用原文。");

        assertEquals(
                List.of("TITLE 授信报告助手", "PARAGRAPH 客户经理用它写报告。", "PARAGRAPH 它引用原文。"),
                blocks.stream()
                        .map(block -> block.getKind() + " " + block.getText())
                        .toList());
    }

    @Test
    void a_text_without_a_title_heads_itself_as_a_file_would() {
        assertEquals(
                BlockKind.TITLE, blocks("", "客服助手\n它回答来电者的问题，并把它们记录下来。").get(0).getKind());
    }

    @Test
    void lines_of_label_and_value_are_form_fields_and_other_lines_are_not() {
        CaseExtracted form = cases.of(new TextRow(Optional.of("r1"), "问答助手", "所属行业：金融\n它回答问题。"));

        assertEquals(
                List.of("sector=金融"),
                form.getFields().stream()
                        .map(field -> field.getName() + "=" + field.getValue())
                        .toList());
        assertEquals(form.getFiles().get(0).getSha256(), form.getFields().get(0).getFile());
        assertEquals("r1.txt", form.getFiles().get(0).getName());
        assertEquals("zh", form.getLanguage());
    }

    private List<Block> blocks(String title, String text) {
        return cases.of(new TextRow(Optional.empty(), title, text))
                .getFiles()
                .get(0)
                .getBlocks();
    }
}
