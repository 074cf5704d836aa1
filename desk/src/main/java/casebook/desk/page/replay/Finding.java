package casebook.desk.page.replay;

import casebook.desk.judging.Difference;
import casebook.desk.judging.Differences;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.page.replay.Found.Pager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts into words what a replay changes. Pure. */
final class Finding {

    private static final int A_PAGE = 50;

    private final FoundWords words;
    private final Names names;
    private final Asked asked;
    private final Summing summing;
    private final Turning turning;

    /**
     * A finding.
     *
     * @param before names of what was
     * @param names names of what is
     */
    Finding(FoundWords words, Names before, Names names, Asked asked) {
        this.words = words;
        this.names = names;
        this.asked = asked;
        this.summing = new Summing(words, before, names, asked);
        this.turning = new Turning(words, before, names);
    }

    /**
     * The list.
     *
     * @param titles finds the titles of cases
     */
    Found of(Replay replay, Differences differences, Function<Collection<String>, Map<String, String>> titles) {
        List<Difference> chosen =
                asked.change() == null ? differences.changes() : differences.with(asked.change(), names::isOfSeveral);
        int pages = Math.max(1, (chosen.size() + A_PAGE - 1) / A_PAGE);
        int page = Math.min(asked.page(), pages);
        List<Difference> shown = chosen.subList((page - 1) * A_PAGE, Math.min(page * A_PAGE, chosen.size()));
        List<Difference> conflicts =
                differences.conflicts().stream().limit(A_PAGE).toList();
        var ids = new ArrayList<String>();
        conflicts.forEach(one -> ids.add(one.caseId()));
        shown.forEach(one -> ids.add(one.caseId()));
        Map<String, String> known = ids.isEmpty() ? Map.of() : titles.apply(ids);
        return new Found(
                words,
                summing.of(differences),
                turning.of(conflicts, known),
                capped(conflicts.size(), replay.conflicts()),
                asked.change() == null
                        ? ""
                        : names.facet(asked.change().facet()) + words.colon() + summing.told(asked.change()),
                asked.toAll(),
                turning.of(shown, known),
                capped(differences.changes().size(), replay.changed()),
                "./casebook replay differences " + replay.id(),
                pages == 1 ? null : pager(page, pages));
    }

    private String capped(long read, long all) {
        return read < all ? words.capped(read, all) : "";
    }

    private Pager pager(int page, int pages) {
        return new Pager(
                words.onPage(page, pages),
                page > 1 ? asked.to(page - 1) : null,
                page < pages ? asked.to(page + 1) : null);
    }
}
