package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Puts paragraphs together again that a fixed layout has broken into lines. Pure. */
final class Lines {

    /** A line filled to this share of the widest one goes on in the next. */
    private static final double FULL = 0.82;
    /** Below this many columns nothing can be said of how full a line is. */
    private static final int NARROW = 30;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–·\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?[-—–·\\s]*");

    /**
     * The paragraphs of one page.
     *
     * @param opens tells whether a line opens something of its own and never goes on from the line before
     */
    static List<String> unwrap(List<String> lines, Predicate<String> opens) {
        int widest = lines.stream().mapToInt(Lines::columns).max().orElse(0);
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        boolean goesOn = false;
        for (String line : lines) {
            if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches()) {
                continue;
            }
            if (!paragraph.isEmpty() && !(goesOn && !opens.test(line))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            join(paragraph, line);
            goesOn = widest >= NARROW && columns(line) >= FULL * widest;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static void join(StringBuilder paragraph, String line) {
        if (!paragraph.isEmpty() && !isWide(paragraph.charAt(paragraph.length() - 1)) && !isWide(line.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static int columns(String line) {
        return line.chars().map(c -> isWide((char) c) ? 2 : 1).sum();
    }

    /** Characters of Chinese, Japanese and Korean, their punctuation included, stand without spaces. */
    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00
                || c == '“'
                || c == '”'
                || c == '…'
                || c == '—';
    }

    private Lines() {}
}
