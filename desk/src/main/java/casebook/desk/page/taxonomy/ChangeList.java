package casebook.desk.page.taxonomy;

import casebook.desk.judging.Segment;
import java.util.List;

/**
 * What the page of differences shows.
 *
 * @param from the version of before; empty where there is none to compare with
 */
public record ChangeList(ChangeWords words, String version, String from, List<Other> others, List<Section> sections) {

    /** Another version. */
    public record Other(String link, String version, boolean chosen) {}

    /** What belongs together. */
    public record Section(String title, List<Entry> entries) {}

    /**
     * A difference.
     *
     * @param mark added, removed, moved or changed
     * @param what the whole in words
     */
    public record Entry(String mark, String what, List<Detail> details) {}

    /**
     * More of it.
     *
     * @param before what was said; empty for nothing, as what is
     * @param more what is long, to be unfolded; empty for nothing
     */
    public record Detail(String what, String before, String after, String more) {

        /** Whether something says something else. */
        public boolean isTurn() {
            return !before.isEmpty() || !after.isEmpty();
        }
    }

    /** To the taxonomy. */
    public String link() {
        return "/taxonomies/" + Segment.of(version);
    }
}
