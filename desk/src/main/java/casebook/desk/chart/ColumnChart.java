package casebook.desk.chart;

import static casebook.desk.chart.BarChart.tenths;

import casebook.desk.wording.Escaped;
import java.util.List;

/** Columns side by side above their names, as SVG that is as wide as its place: for what comes in the order of time. */
public final class ColumnChart {

    private static final int HEIGHT = 168;
    private static final int FIGURE = 20;
    private static final int NAME = 24;
    private static final int TALLEST = HEIGHT - FIGURE - NAME;

    /** So many names have room beside each other on a phone. */
    private static final int NAMES = 4;

    /** The picture; a column is a link where it has one. */
    public static String svg(String title, List<Bar> columns) {
        long longest = Bar.longest(columns);
        var svg = new StringBuilder(
                "<svg class=\"columns\" role=\"group\" aria-label=\"%s\" width=\"100%%\" height=\"%d\">\n"
                        .formatted(Escaped.xml(title), HEIGHT));
        double width = 100.0 / columns.size();
        int every = (columns.size() + NAMES - 1) / NAMES;
        for (int i = 0; i < columns.size(); i++) {
            // Counted from the newest, which is always named.
            boolean named = (columns.size() - 1 - i) % every == 0;
            svg.append(column(columns.get(i), i * width, width, longest, named));
        }
        return svg.append("<line class=\"ground\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/></svg>\n"
                        .formatted(HEIGHT - NAME, HEIGHT - NAME))
                .toString();
    }

    private static String column(Bar column, double left, double width, long longest, boolean named) {
        String middle = tenths(left + width / 2);
        var drawn = new StringBuilder();
        if (column.length() > 0) {
            double height = Math.max(2, (double) TALLEST * column.length() / longest);
            double top = (double) HEIGHT - NAME - height;
            drawn.append("<rect class=\"part-0\" x=\"%s%%\" y=\"%s\" width=\"%s%%\" height=\"%s\"/>"
                    .formatted(tenths(left + width * 0.16), tenths(top), tenths(width * 0.68), tenths(height)));
            drawn.append("<text class=\"figure\" x=\"%s%%\" y=\"%s\" text-anchor=\"middle\">%s</text>"
                    .formatted(middle, tenths(top - 6), Escaped.xml(column.figure())));
        }
        if (column.link() != null) {
            drawn.insert(
                            0,
                            "<a href=\"%s\"><title>%s</title>"
                                    .formatted(
                                            Escaped.xml(column.link()),
                                            Escaped.xml(column.name() + ": " + column.figure())))
                    .append("</a>");
        }
        if (named) {
            drawn.append("<text class=\"name\" x=\"%s%%\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                    .formatted(middle, HEIGHT - 6, Escaped.xml(column.name())));
        }
        return drawn.append('\n').toString();
    }

    private ColumnChart() {}
}
