package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code label：value}, once or several times a line. Pure. */
final class FormLine {

    /** A label that is known and what stands after it. */
    record Pair(String label, String printed) {}

    private static final Pattern COLON = Pattern.compile("：|:(?=\\s|[^\\x00-\\x7F]|_|$)");
    /** A label begins a line or stands after a gap. */
    private static final Pattern GAP = Pattern.compile("(?<=^|[\\s_＿；;|　])(?=[^\\s_＿；;|　])");

    /** After a place to fill in, a word with a colon is a label, known or not. */
    private static final Pattern BLANK_BEFORE = Pattern.compile("[_＿]{2,}\\s+$");

    private static final Pattern FILLED_IN = Pattern.compile("[：:]\\s*[_＿]{2}");

    private static final int SHORTEST_GLUED = 4;
    private static final Pattern SHORT_ANSWER = Pattern.compile("[^，。；、,;]{1,30}");

    private static final int LONGEST_LABEL = 40;
    /** A word with a colon after a longer value is part of that value. */
    private static final int LONGEST_SHORT = 60;

    private final Labels labels;

    FormLine(Labels labels) {
        this.labels = labels;
    }

    /** The pairs, the first of which begins the line; none when it begins with something else. */
    List<Pair> read(String line) {
        var pairs = new ArrayList<Pair>();
        Matcher colon = COLON.matcher(line);
        int label = -1;
        int value = 0;
        String name = null;
        while (colon.find()) {
            int start = label < 0 ? firstLabel(line, colon.start()) : labelBefore(line, value, colon.start());
            if (start < 0 && label < 0) {
                return List.of();
            }
            if (start >= 0) {
                if (label >= 0) {
                    pairs.add(new Pair(name, line.substring(value, start).strip()));
                }
                label = start;
                name = line.substring(start, colon.start()).strip();
                value = colon.end();
            }
        }
        if (label >= 0) {
            pairs.add(new Pair(name, line.substring(value).strip()));
        }
        return pairs;
    }

    private int firstLabel(String line, int end) {
        if (end > LONGEST_LABEL) {
            return -1;
        }
        boolean filledIn = FILLED_IN.matcher(line).region(end, line.length()).lookingAt();
        return filledIn || labels.isOne(line.substring(0, end).strip()) ? 0 : -1;
    }

    private int labelBefore(String line, int from, int end) {
        if (end - from > LONGEST_SHORT + LONGEST_LABEL) {
            return -1;
        }
        Matcher gap = GAP.matcher(line)
                .region(Math.max(from, end - LONGEST_LABEL), end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int unknown = -1;
        while (gap.find() && gap.start() - from <= LONGEST_SHORT) {
            if (labels.isOne(line.substring(gap.start(), end).strip())) {
                return gap.start();
            } else if (BLANK_BEFORE.matcher(line.substring(from, gap.start())).find()) {
                unknown = gap.start();
            }
        }
        return unknown >= 0 ? unknown : glued(line, from, end);
    }

    /** A label right behind a short answer, as recognition writes what stood apart; only a long one is sure enough. */
    private int glued(String line, int from, int end) {
        for (int start = from + 1; start <= end - SHORTEST_GLUED; start++) {
            if (labels.isOne(line.substring(start, end))) {
                return SHORT_ANSWER.matcher(line).region(from, start).matches() ? start : -1;
            }
        }
        return -1;
    }
}
