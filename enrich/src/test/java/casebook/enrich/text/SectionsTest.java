package casebook.enrich.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.Cases;
import casebook.event.CaseExtracted;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void an_outlook_ends_at_the_next_heading_of_its_rank() {
        CaseExtracted text = Cases.file("a")
                .heading("一、技术方案")
                .paragraph("今天。")
                .heading("二、未来展望")
                .heading("（一）多模态")
                .paragraph("明天。")
                .heading("三、应用成效")
                .paragraph("又是今天。")
                .build();

        assertEquals("{2, 3, 4}", leftOut(text).toString());
    }

    @Test
    void a_contents_list_is_left_out_with_or_without_its_title() {
        CaseExtracted text = Cases.file("a")
                .paragraph("目  录")
                .paragraph("一、端侧部署 3")
                .paragraph("二、多模态 12")
                .paragraph("正文从这里开始。")
                .paragraph("3.1 边缘计算..........14")
                .build();

        assertEquals("{0, 1, 2, 4}", leftOut(text).toString());
    }

    @Test
    void short_numbered_paragraphs_are_headings_too() {
        CaseExtracted text = Cases.file("a")
                .paragraph("六、下一步计划")
                .paragraph("接入语音。")
                .paragraph("七、其他")
                .paragraph("无。")
                .build();

        assertEquals("{0, 1}", leftOut(text).toString());
    }

    private static BitSet leftOut(CaseExtracted text) {
        return Sections.leftOut(text.getFiles().get(0).getBlocks());
    }
}
