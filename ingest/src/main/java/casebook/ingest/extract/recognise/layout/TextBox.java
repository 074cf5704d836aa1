package casebook.ingest.extract.recognise.layout;

/**
 * A piece of text and the upright rectangle it stands in, in pixels of the straightened page.
 *
 * @param text what was read
 * @param confidence how sure the reader is, from 0 to 1
 */
public record TextBox(String text, double confidence, int left, int top, int right, int bottom) {

    int height() {
        return bottom - top;
    }

    int width() {
        return right - left;
    }

    int middleX() {
        return (left + right) / 2;
    }

    int middleY() {
        return (top + bottom) / 2;
    }

    /** Whether both stand in one line. */
    boolean isLevelWith(TextBox other) {
        int shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared * 2 > Math.min(height(), other.height());
    }

    /** What of it lies right of one place and left of another, as far as the widths of its characters tell. */
    TextBox between(int from, int to) {
        double unit = width() / Math.max(1.0, units(text));
        double at = left;
        int start = text.length();
        int end = 0;
        double startX = right;
        double endX = left;
        for (int i = 0; i < text.length(); i++) {
            double wide = unit * units(text.substring(i, i + 1));
            double middle = at + wide / 2;
            if (middle >= from && middle < to) {
                start = Math.min(start, i);
                startX = Math.min(startX, at);
                end = i + 1;
                endX = at + wide;
            }
            at += wide;
        }
        String part = start < end ? text.substring(start, end).strip() : "";
        return new TextBox(part, confidence, (int) startX, top, (int) endX, bottom);
    }

    /** Widths in halves of a Chinese character. */
    static double units(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
