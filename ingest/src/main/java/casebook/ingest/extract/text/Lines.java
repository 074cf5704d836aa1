package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.Collection;
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

    /** Columns of the widest line. */
    static int widest(Collection<String> lines) {
        return lines.stream().mapToInt(Lines::columns).max().orElse(0);
    }

    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /**
     * The paragraphs of one page.
     *
     * @param widest columns of the page's widest line
     * @param opens tells whether a line opens something of its own and never goes on from the line before
     */
    static List<String> unwrap(List<String> lines, int widest, Predicate<String> opens) {
        var paragraphs = new ArrayList<String>();
        String paragraph = "";
        boolean goesOn = false;
        for (String line : lines) {
            if (line.isEmpty() || isPageNumber(line)) {
                continue;
            }
            if (!paragraph.isEmpty() && !(goesOn && !opens.test(line))) {
                paragraphs.add(paragraph);
                paragraph = "";
            }
            paragraph = joined(paragraph, line);
            goesOn = isFull(line, widest);
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** Whether a line reaches so far that it may go on in the next. */
    static boolean isFull(String line, int widest) {
        return widest >= NARROW && columns(line) >= FULL * widest;
    }

    /** One text and another that goes on from it. */
    static String joined(String before, String after) {
        boolean space = !before.isEmpty() && !Wide.is(before.charAt(before.length() - 1)) && !Wide.is(after.charAt(0));
        return before + (space ? " " : "") + after;
    }

    /** One space where there were several. */
    static String squeeze(String line) {
        if (!line.contains("  ")) {
            return line.strip();
        }
        var squeezed = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ' || i == 0 || line.charAt(i - 1) != ' ') {
                squeezed.append(line.charAt(i));
            }
        }
        return squeezed.toString().strip();
    }

    private static int columns(String line) {
        return line.chars().map(c -> Wide.is((char) c) ? 2 : 1).sum();
    }

    private Lines() {}
}
