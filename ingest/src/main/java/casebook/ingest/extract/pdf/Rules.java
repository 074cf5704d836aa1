package casebook.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The straight lines of a page, as they are drawn. */
final class Rules {

    /** A page with more is a map or a drawing. */
    private static final int MOST = 6_000;
    /** A bar that is not thicker is a line. */
    private static final float THIN = 3.5f;

    private static final float STRAIGHT = 0.6f;
    private static final float SHORTEST = 4;
    /** Two lines this close are one that is doubled, or one that two cells drew. */
    private static final float CLOSE = 2;

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();

    void clear() {
        across.clear();
        down.clear();
    }

    boolean tooMany() {
        return across.size() + down.size() > MOST;
    }

    /** A pen went from one point to another. */
    void stroke(float x1, float y1, float x2, float y2) {
        if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) > STRAIGHT) {
            across.add(Rule.of((y1 + y2) / 2, x1, x2));
        } else if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) > STRAIGHT) {
            down.add(Rule.of((x1 + x2) / 2, y1, y2));
        }
    }

    /** An area was filled; a thin one is a line. */
    void fill(float left, float top, float right, float bottom) {
        if (bottom - top <= THIN && right - left > bottom - top) {
            across.add(Rule.of((top + bottom) / 2, left, right));
        } else if (right - left <= THIN) {
            down.add(Rule.of((left + right) / 2, top, bottom));
        }
    }

    /** The lines from left to right, each of them whole; none where there are too many. */
    List<Rule> across() {
        return tooMany() ? List.of() : whole(across);
    }

    /** The lines from top to bottom, each of them whole; none where there are too many. */
    List<Rule> down() {
        return tooMany() ? List.of() : whole(down);
    }

    /** Lines that many short strokes or the sides of many cells make together. */
    private static List<Rule> whole(List<Rule> strokes) {
        var sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from).thenComparing(Rule::to));
        var lines = new ArrayList<Rule>();
        for (int start = 0; start < sorted.size(); ) {
            int end = start;
            float at = sorted.get(start).at();
            while (end < sorted.size() && sorted.get(end).at() - at <= CLOSE) {
                end++;
            }
            join(sorted.subList(start, end), lines);
            start = end;
        }
        return lines;
    }

    private static void join(List<Rule> level, List<Rule> lines) {
        var sorted = new ArrayList<>(level);
        sorted.sort(Comparator.comparing(Rule::from).thenComparing(Rule::to).thenComparing(Rule::at));
        float at = (float) level.stream().mapToDouble(Rule::at).average().orElse(0);
        Rule open = null;
        for (Rule next : sorted) {
            if (open != null && next.from() <= open.to() + CLOSE) {
                open = new Rule(at, open.from(), Math.max(open.to(), next.to()));
            } else {
                keep(open, lines);
                open = new Rule(at, next.from(), next.to());
            }
        }
        keep(open, lines);
    }

    private static void keep(Rule line, List<Rule> lines) {
        if (line != null && line.length() >= SHORTEST) {
            lines.add(line);
        }
    }
}
