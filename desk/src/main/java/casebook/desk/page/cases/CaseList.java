package casebook.desk.page.cases;

import casebook.desk.search.Piece;
import java.util.List;

/**
 * What the list of cases shows.
 *
 * @param asked the words as they were asked for
 * @param total how many cases were found
 * @param kept what a new search keeps of this one
 * @param chosen what was chosen; each leads to the list without it
 * @param facets what can be chosen
 * @param sorts the orders
 * @param items the cases of this page
 * @param pager the way through the pages; null where there is one page
 * @param firstPage the way back from a page beyond the last
 * @param exports the selection as files
 */
public record CaseList(
        CasesWords words,
        String asked,
        long total,
        List<Kept> kept,
        List<Choice> chosen,
        List<Group> facets,
        List<Choice> sorts,
        List<Item> items,
        Pager pager,
        String firstPage,
        List<Choice> exports) {

    /** A parameter that stays. */
    public record Kept(String name, String value) {}

    /** Something to choose, or to take away again. */
    public record Choice(String name, String link, boolean chosen, long count) {}

    /** A facet; the choices beyond the first few are folded away. */
    public record Group(String name, List<Choice> first, List<Choice> more, boolean open) {}

    /** A case. */
    public record Item(
            String link,
            List<Piece> title,
            List<Piece> organisation,
            String region,
            List<String> chips,
            List<Piece> snippet,
            String file,
            String day) {}

    /** Links are null where there is no such page. */
    public record Pager(String previous, String next, int page, long pages) {}

    /** Whether the archive has nothing at all. */
    public boolean isOfNothing() {
        return total == 0 && asked.isEmpty() && chosen.isEmpty();
    }
}
