package casebook.desk.chart;

import casebook.desk.wording.Escaped;
import java.util.List;
import java.util.Locale;

/** Bars with their names before and their figures behind them, as SVG of a fixed shape: for paper. */
public final class BarChart {

    private static final int WIDTH = 680;
    private static final int NAMES = 190;
    private static final int FIGURES = 120;
    private static final int LINE = 26;
    private static final int BAR = 16;

    /** Full-width characters that stand before a bar; narrow ones count half. */
    private static final int LONGEST_NAME = 13;

    /** The picture; the n-th part of a bar has the class {@code part-n}, from 0. */
    public static String svg(String title, List<Bar> bars) {
        long longest = Bar.longest(bars);
        int height = bars.size() * LINE + 4;
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\"><title>%s</title>\n"
                .formatted(WIDTH, height, Escaped.xml(title)));
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), i * LINE + 4, longest);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, Bar bar, int top, long longest) {
        int middle = top + BAR - 3;
        svg.append("<text class=\"name\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s<title>%s</title></text>"
                .formatted(NAMES - 10, middle, Escaped.xml(shortened(bar.name())), Escaped.xml(bar.name())));
        double x = NAMES;
        for (int part = 0; part < bar.parts().size(); part++) {
            double width = longest == 0
                    ? 0
                    : (double) (WIDTH - NAMES - FIGURES) * bar.parts().get(part) / longest;
            if (width > 0) {
                svg.append("<rect class=\"part-%d\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>"
                        .formatted(part, tenths(x), top, tenths(width), BAR));
            }
            x += width;
        }
        svg.append("<text class=\"figure\" x=\"%s\" y=\"%d\">%s</text>\n"
                .formatted(tenths(x + 8), middle, Escaped.xml(bar.figure())));
    }

    static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String shortened(String name) {
        double width = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            width += name.codePointAt(i) < 0x2E80 ? 0.55 : 1;
            if (width > LONGEST_NAME) {
                return name.substring(0, i) + "…";
            }
        }
        return name;
    }

    private BarChart() {}
}
