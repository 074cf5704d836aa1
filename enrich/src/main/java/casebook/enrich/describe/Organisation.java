package casebook.enrich.describe;

import casebook.enrich.text.Cut;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The organisation that applies: as declared, else a line that names it, else whom the text names as the maker. */
final class Organisation {

    private static final int LONGEST = 80;

    /** Makers are named early or not at all. */
    private static final int BLOCKS_READ = 60;

    private static final Pattern MAKER = Pattern.compile("由([\\p{IsHan}A-Za-z0-9（）()·&]{2,30}?"
            + "(?:公司|集团|大学|学院|研究院|研究所|医院|银行|实验室|中心|法院|局|协会))"
            + "(?:自主|联合|共同|独立|牵头)?(?:研发|研制|开发|打造|推出|建设|申报|提交|提出)");
    /** A company's name ends where it says company; what follows in brackets is its place or its brand. */
    private static final Pattern ALSO_KNOWN = Pattern.compile("^(.{2,60}公司)\\s*[（(][^（）()]{1,40}[)）]$");

    private static final Pattern STAMP = Pattern.compile("[（(](?:盖章|公章|签章|加盖公章|全称|章)[)）]");

    /** Null when nothing names it. */
    static String of(CaseExtracted text, Form form) {
        return form.first("organisation")
                .or(() -> line(text, form))
                .or(() -> maker(text))
                .map(name -> ALSO_KNOWN.matcher(name.strip()).replaceFirst("$1"))
                .map(name -> STAMP.matcher(name)
                        .replaceAll("")
                        .replaceAll("\\s+", " ")
                        .strip())
                .map(name -> Cut.at(name, LONGEST))
                .filter(name -> !name.isEmpty())
                .orElse(null);
    }

    private static Optional<String> line(CaseExtracted text, Form form) {
        return text.getFiles().stream()
                .flatMap(file -> file.getBlocks().stream().limit(BLOCKS_READ))
                .filter(block -> block.getKind() != BlockKind.TABLE_ROW)
                .flatMap(block -> block.getText().lines().limit(BLOCKS_READ))
                .filter(line -> line.length() <= LONGEST)
                .flatMap(line -> form.valueIn(line, "organisation").stream())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static Optional<String> maker(CaseExtracted text) {
        return text.getFiles().stream()
                .flatMap(file -> file.getBlocks().stream().limit(BLOCKS_READ))
                .map(Block::getText)
                .map(passage -> MAKER.matcher(Cut.at(passage, 2_000)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private Organisation() {}
}
