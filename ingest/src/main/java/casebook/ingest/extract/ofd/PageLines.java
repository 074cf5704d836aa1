package casebook.ingest.extract.ofd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the marks of a page, which come in any order, into lines from top to bottom. Pure. */
final class PageLines {

    /** Base lines that differ by less than this share of a character are one. */
    private static final double LEVEL = 0.5;
    /** A gap wider than this share of a character is a space. */
    private static final double SPACE = 0.5;

    static List<String> of(List<Mark> marks) {
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingDouble(Mark::y).thenComparingDouble(Mark::x));
        var lines = new ArrayList<String>();
        for (int start = 0; start < sorted.size(); ) {
            Mark first = sorted.get(start);
            int end = start + 1;
            while (end < sorted.size() && isLevel(first, sorted.get(end))) {
                end++;
            }
            lines.add(line(sorted.subList(start, end)));
            start = end;
        }
        return lines;
    }

    private static boolean isLevel(Mark one, Mark other) {
        return other.y() - one.y() < LEVEL * Math.min(one.size(), other.size());
    }

    private static String line(List<Mark> level) {
        var sorted = new ArrayList<>(level);
        sorted.sort(Comparator.comparingDouble(Mark::x));
        var line = new StringBuilder();
        Mark before = null;
        for (Mark mark : sorted) {
            if (before != null && mark.doubles(before)) {
                continue;
            } else if (before != null && mark.x() - before.end() > SPACE * Math.min(mark.size(), before.size())) {
                line.append(' ');
            }
            line.append(mark.text());
            before = mark;
        }
        return line.toString();
    }

    private PageLines() {}
}
