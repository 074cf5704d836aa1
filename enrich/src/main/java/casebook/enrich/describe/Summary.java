package casebook.enrich.describe;

import casebook.contract.ContactData;
import casebook.enrich.text.Cut;
import casebook.enrich.text.Sections;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** A summary in the document's own words: the summary field when it says enough, else the first paragraphs of substance. */
final class Summary {

    static final int LONGEST = 300;
    private static final int OF_SUBSTANCE = 25;

    private static final Pattern BOILERPLATE = Pattern.compile(
            "^(?:关键词|(?i:keywords?\\b)|#|注[:：]|备注|填表说明|填写说明|声明|承诺|本单位承诺|我单位承诺|说明[:：]|(?i:note:|disclaimer)).*",
            Pattern.DOTALL);

    private static final Pattern MARKS = Pattern.compile("^(?:[>•·▪■●○◆*-]+\\s+)+|\\*\\*|__");

    static String of(CaseExtracted text, Form form, String title) {
        String declared = form.first("summary").map(Summary::oneLine).orElse("");
        if (declared.length() >= OF_SUBSTANCE && !ContactData.standsIn(declared)) {
            return Cut.atSentence(declared, LONGEST);
        }
        var summary = new StringBuilder();
        for (String paragraph : paragraphs(text, form, title)) {
            if (summary.length() > LONGEST) {
                break;
            }
            summary.append(summary.isEmpty() ? "" : " ").append(paragraph);
        }
        if (summary.isEmpty()) {
            form.longValues(OF_SUBSTANCE)
                    .forEach(value -> summary.append(oneLine(value)).append(' '));
        }
        return Cut.atSentence(summary.toString().strip(), LONGEST);
    }

    private static List<String> paragraphs(CaseExtracted text, Form form, String title) {
        var paragraphs = new ArrayList<String>();
        int length = 0;
        for (ExtractedFile file : text.getFiles()) {
            BitSet leftOut = Sections.leftOut(file.getBlocks());
            for (int i = 0; i < file.getBlocks().size() && length <= LONGEST; i++) {
                Block block = file.getBlocks().get(i);
                String words = oneLine(Cut.at(block.getText(), 2 * LONGEST));
                if (!leftOut.get(i) && isProse(block) && says(words, form, title)) {
                    paragraphs.add(words);
                    length += words.length();
                }
            }
        }
        return paragraphs;
    }

    private static boolean isProse(Block block) {
        return block.getKind() == BlockKind.PARAGRAPH
                || block.getKind() == BlockKind.LIST_ITEM
                || block.getKind() == BlockKind.UNKNOWN;
    }

    private static boolean says(String words, Form form, String title) {
        return words.length() >= OF_SUBSTANCE
                && !words.equals(title)
                && !form.isFieldLine(words)
                && !ContactData.standsIn(words)
                && !BOILERPLATE.matcher(words).matches();
    }

    private static String oneLine(String text) {
        return MARKS.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("");
    }

    private Summary() {}
}
