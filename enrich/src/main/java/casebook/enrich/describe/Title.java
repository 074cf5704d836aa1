package casebook.enrich.describe;

import casebook.enrich.text.Cut;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of a case: as declared, else as the text heads itself, else the file name without its ending. */
final class Title {

    private static final int LONGEST = 200;

    /** Headings that name a form or one of its parts, not a case. */
    private static final Pattern OF_A_FORM = Pattern.compile("(?i).*(?:申报书|申报表|申请书|申请表|申报材料|推荐表|征集表|登记表|承诺书)\\s*"
            + "|(?:[一二三四五六七八九十0-9]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|第.{1,3}[章节部]).*"
            + "|.{0,6}(?:基本信息|基本情况|目录|前言|附件|摘要|封面)\\s*|(?:application form|contents|abstract|introduction)\\s*");

    static String of(CaseExtracted text, Form form) {
        return form.first("case_title")
                .or(() -> heading(text, BlockKind.TITLE))
                .or(() -> heading(text, BlockKind.HEADING))
                .or(() -> text.getFiles().stream().findFirst().map(Title::withoutEnding))
                .map(Title::tidy)
                .filter(title -> !title.isEmpty())
                .orElse(text.getCaseId());
    }

    private static Optional<String> heading(CaseExtracted text, BlockKind kind) {
        return blocks(text)
                .filter(block -> block.getKind() == kind)
                .map(block -> block.getText().strip())
                .filter(heading -> !heading.isEmpty() && heading.length() <= LONGEST)
                .filter(heading -> !OF_A_FORM.matcher(heading).matches())
                .findFirst();
    }

    private static Stream<Block> blocks(CaseExtracted text) {
        return text.getFiles().stream().flatMap(file -> file.getBlocks().stream());
    }

    private static String withoutEnding(ExtractedFile file) {
        String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String tidy(String title) {
        String oneLine = title.replaceAll("\\s+", " ").strip();
        return Cut.at(oneLine, LONGEST);
    }

    private Title() {}
}
