package casebook.desk.page.replay;

import java.util.List;

/**
 * What a replay changes, as its page lists it.
 *
 * @param conflicts cases on which experts say otherwise
 * @param conflictsCapped how many are left out, in words; empty when none is
 * @param chosen the change whose cases alone are listed; empty for all
 * @param all to all of them
 * @param capped how many are left out, in words; empty when none is
 * @param command tells all of them
 * @param pager null where one page holds them
 */
public record Found(
        FoundWords words,
        List<FacetSums> sums,
        List<Case> conflicts,
        String conflictsCapped,
        String chosen,
        String all,
        List<Case> cases,
        String capped,
        String command,
        Pager pager) {

    /** The changes of a facet. */
    public record FacetSums(String facet, List<SumLine> lines) {}

    /**
     * A change and how many cases have it.
     *
     * @param width of its bar, of 100
     */
    public record SumLine(String what, String cases, int width, String link, boolean chosen) {}

    /** A case. */
    public record Case(String link, String title, List<Turn> turns) {}

    /**
     * A facet of a case before and after.
     *
     * @param said in words where no label tells it; empty otherwise, and then labels do
     * @param passages what speaks for what is new
     */
    public record Turn(String facet, String said, List<String> before, List<String> after, List<String> passages) {}

    /** The pages of a list; null where there is none before or after. */
    public record Pager(String said, String previous, String next) {}
}
