package casebook.ingest.extract.pdf;

import casebook.ingest.extract.text.Wide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Puts the glyphs of a cell in lines, and lines together again that only the side of the cell has broken. Pure. */
final class CellText {

    /** A gap of this share of the height of the letters parts words. */
    private static final float GAP = 0.25f;

    private static final float SAME_LINE = 0.5f;
    private static final String NEVER_FIRST = "，。、；：！？）》”’」』】〉,.;:!?)";

    /** A line, and how much room its first word takes. */
    private record Line(String text, float left, float right, float firstWord, float size) {}

    private final float left;
    private final float right;
    private final List<Line> lines = new ArrayList<>();

    private CellText(float left, float right) {
        this.left = left;
        this.right = right;
    }

    /** The text of these glyphs, which stand in a cell between these two sides. */
    static String of(List<TextPosition> glyphs, float left, float right) {
        var text = new CellText(left, right);
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(TextPosition::getYDirAdj));
        for (int start = 0; start < sorted.size(); ) {
            int end = start + 1;
            float baseline = sorted.get(start).getYDirAdj();
            while (end < sorted.size()
                    && sorted.get(end).getYDirAdj() - baseline <= SAME_LINE * size(sorted.get(end))) {
                end++;
            }
            text.add(new ArrayList<>(sorted.subList(start, end)));
            start = end;
        }
        return text.joined();
    }

    private static float size(TextPosition glyph) {
        return Math.max(1, glyph.getFontSizeInPt());
    }

    private void add(List<TextPosition> glyphs) {
        glyphs.sort(Comparator.comparing(TextPosition::getXDirAdj));
        var text = new StringBuilder();
        TextPosition last = null;
        float firstLeft = Float.NaN;
        float firstWord = 0;
        boolean inFirstWord = true;
        for (TextPosition glyph : glyphs) {
            String shown = glyph.getUnicode();
            if (shown == null || shown.isBlank() && text.isEmpty()) {
                continue;
            }
            boolean gap = last != null
                    && glyph.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj()) > GAP * size(glyph);
            if (gap && !Character.isWhitespace(text.charAt(text.length() - 1)) && !shown.isBlank()) {
                text.append(' ');
            }
            if (!shown.isBlank()) {
                firstLeft = Float.isNaN(firstLeft) ? glyph.getXDirAdj() : firstLeft;
                inFirstWord = inFirstWord && !(gap || endsWord(text, shown));
                last = glyph;
            } else {
                inFirstWord = false;
            }
            text.append(shown);
            if (inFirstWord) {
                firstWord = glyph.getXDirAdj() + glyph.getWidthDirAdj() - firstLeft;
            }
        }
        if (last != null) {
            lines.add(new Line(
                    text.toString().strip(),
                    firstLeft,
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    firstWord,
                    size(last)));
        }
    }

    /** Between characters of Chinese a line may end anywhere, but never before a closing mark. */
    private static boolean endsWord(CharSequence before, String next) {
        return !before.isEmpty()
                && NEVER_FIRST.indexOf(next.charAt(0)) < 0
                && (Wide.is(before.charAt(before.length() - 1)) || Wide.is(next.charAt(0)));
    }

    private String joined() {
        float inset = Math.max(
                0,
                Math.min(8, (float) lines.stream().mapToDouble(Line::left).min().orElse(left) - left));
        var joined = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            if (last != null) {
                joined.append(seam(last, line, right - inset));
            }
            joined.append(line.text);
            last = line;
        }
        return joined.toString();
    }

    private static String seam(Line last, Line next, float edge) {
        boolean wide = Wide.is(last.text.charAt(last.text.length() - 1)) || Wide.is(next.text.charAt(0));
        float space = wide ? 0 : last.size / 4;
        if (last.right + space + next.firstWord <= edge - 1) {
            return "\n";
        }
        boolean brokenWord = last.text.indexOf(' ') < 0 && last.right > edge - last.size * 0.6f;
        return wide || brokenWord ? "" : " ";
    }
}
