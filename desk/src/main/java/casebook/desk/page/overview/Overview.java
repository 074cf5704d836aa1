package casebook.desk.page.overview;

import casebook.desk.record.CuratedCase;
import java.util.List;

/**
 * What the overview shows.
 *
 * @param figures the few numbers that stand first
 * @param charts pictures, the widest first
 * @param newest the cases that came last
 */
public record Overview(OverviewWords words, List<Figure> figures, List<Chart> charts, List<CuratedCase> newest) {

    /** A number, what it is, what more there is to say, and the cases behind it. */
    public record Figure(String value, String name, String note, String link) {}

    /**
     * A picture.
     *
     * @param kind how much room it takes
     * @param note what to know of it; empty for nothing
     * @param legend names of the parts of its bars; none where there is one part
     * @param more the bars beyond the first; empty where those are all
     */
    public record Chart(String kind, String title, String note, List<String> legend, String svg, String more) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return newest.isEmpty();
    }
}
