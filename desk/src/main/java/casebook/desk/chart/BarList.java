package casebook.desk.chart;

import static casebook.desk.chart.BarChart.tenths;

import casebook.desk.wording.Escaped;
import java.util.List;

/** Bars below their names and figures, as SVG that is as wide as its place while its letters stay as they are: for screens. */
public final class BarList {

    private static final int LINE = 40;
    private static final int WRITTEN = 16;
    private static final int TOP = 24;
    private static final int BAR = 8;

    /**
     * The picture; every bar is a link, and the n-th part of one has the class {@code part-n}, from 0.
     *
     * @param bars those to draw
     * @param all those they are measured against
     */
    public static String svg(String title, List<Bar> bars, List<Bar> all) {
        long longest = Bar.longest(all);
        // A group and no picture: within a picture nobody finds the links.
        var svg = new StringBuilder(
                "<svg class=\"bars\" role=\"group\" aria-label=\"%s\" width=\"100%%\" height=\"%d\">\n"
                        .formatted(Escaped.xml(title), bars.size() * LINE));
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), i * LINE, longest));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String bar(Bar bar, int top, long longest) {
        var drawn = new StringBuilder("<a href=\"%s\">".formatted(Escaped.xml(bar.link())));
        drawn.append("<rect class=\"row\" x=\"0\" y=\"%d\" width=\"100%%\" height=\"%d\"/>".formatted(top, LINE));
        drawn.append(
                "<text class=\"name\" x=\"0\" y=\"%d\">%s</text>".formatted(top + WRITTEN, Escaped.xml(bar.name())));
        drawn.append("<text class=\"figure\" x=\"100%%\" y=\"%d\" text-anchor=\"end\">%s</text>"
                .formatted(top + WRITTEN, Escaped.xml(bar.figure())));
        drawn.append(
                "<rect class=\"track\" x=\"0\" y=\"%d\" width=\"100%%\" height=\"%d\"/>".formatted(top + TOP, BAR));
        double x = 0;
        for (int part = 0; part < bar.parts().size(); part++) {
            double width = longest == 0 ? 0 : 100.0 * bar.parts().get(part) / longest;
            if (width > 0) {
                drawn.append("<rect class=\"part-%d\" x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\"/>"
                        .formatted(part, tenths(x), top + TOP, tenths(width), BAR));
            }
            x += width;
        }
        return drawn.append("</a>\n").toString();
    }

    private BarList() {}
}
