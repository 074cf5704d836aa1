package casebook.enrich.text;

import casebook.event.Block;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the blocks that say nothing of the case as it is: the contents list, the bibliography, the future. */
public final class Sections {

    /** Longer than any heading. */
    private static final int LONGEST_HEADING = 40;

    private static final Pattern REFERENCES = Pattern.compile(
            "[^\\p{IsHan}]{0,8}[一二三四五六七八九十、（）()章节第]{0,6}\\s*+(?:参考文献|参考资料|引用文献|学习资源|扩展阅读|延伸阅读|常见问题与解答|(?i:references|bibliography|further reading))");
    private static final Pattern CONTENTS = Pattern.compile("\\s*(?:目\\s*录|(?i:table of contents|contents))\\s*");
    private static final Pattern CONTENTS_ENTRY =
            Pattern.compile(".{1,80}?(?:[.．…·]{3,}+|\\t|\\s{2,}+)\\s*+\\d{1,4}\\s*");
    private static final Pattern NUMBERED_ENTRY = Pattern.compile(".{1,80}?\\D\\s*+\\d{1,3}\\s*");

    /** The indexes of blocks to leave out, their headings included. */
    public static BitSet leftOut(List<Block> blocks) {
        var out = new BitSet(blocks.size());
        boolean contents = false;
        int aside = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String text = block.getText();
            String head = head(text);
            if (CONTENTS.matcher(head).matches()) {
                contents = true;
                out.set(i);
                continue;
            }
            contents = contents && NUMBERED_ENTRY.matcher(head).matches();
            if (contents || (endsInNumber(head) && CONTENTS_ENTRY.matcher(head).matches())) {
                out.set(i);
                continue;
            }
            if (isHeading(block)) {
                int rank = Headings.rank(text);
                if (aside < 0 || rank <= aside) {
                    aside = opensAside(text) ? rank : -1;
                }
            }
            out.set(i, aside >= 0);
        }
        return out;
    }

    /** Forms without styles write headings as short paragraphs that begin with a number. */
    private static boolean isHeading(Block block) {
        return switch (block.getKind()) {
            case TITLE, HEADING -> true;
            case PARAGRAPH, LIST_ITEM, UNKNOWN ->
                block.getText().length() <= LONGEST_HEADING
                        && (Headings.isNumbered(block.getText()) || opensAside(block.getText()));
            case TABLE_ROW, CAPTION -> false;
        };
    }

    private static boolean opensAside(String heading) {
        return Outlook.isTitle(heading) || REFERENCES.matcher(heading).lookingAt();
    }

    /** What every contents entry does, and few other blocks do. */
    private static boolean endsInNumber(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && Character.isDigit(text.charAt(last));
    }

    /** No pattern needs more than a line's worth. */
    private static String head(String text) {
        return text.length() <= 120 ? text : "";
    }

    private Sections() {}
}
