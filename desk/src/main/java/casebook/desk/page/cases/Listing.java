package casebook.desk.page.cases;

import casebook.desk.page.cases.CaseList.Choice;
import casebook.desk.page.cases.CaseList.Group;
import casebook.desk.page.cases.CaseList.Kept;
import casebook.desk.page.cases.CaseList.Pager;
import casebook.desk.search.FacetCounts;
import casebook.desk.search.Page;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells a page of cases in the words of its reader. */
final class Listing {

    /** So many codes of a facet are seen at once; taxonomies have up to some twenty. */
    private static final int SEEN = 6;

    private final Wording wording;
    private final CasesWords words;
    private final Asked asked;

    Listing(Wording wording, Asked asked) {
        this.wording = wording;
        this.words = new CasesWords(wording);
        this.asked = asked;
    }

    CaseList of(Page page) {
        long total = page.counts().total();
        return new CaseList(
                words,
                asked.words(),
                total,
                kept(),
                chosen(),
                facets(page.counts().facets()),
                sorts(),
                new Items(wording).of(page),
                pager(total),
                asked.page(1).toString(),
                exports());
    }

    private List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        asked.codes().forEach((facet, codes) -> codes.forEach(code -> kept.add(new Kept(facet, code))));
        return kept;
    }

    private List<Choice> chosen() {
        var chosen = new ArrayList<Choice>();
        if (asked.isOfWords()) {
            chosen.add(
                    new Choice("“" + asked.words() + "”", asked.withoutWords().toString(), true, 0));
        }
        asked.codes()
                .forEach((facet, codes) -> codes.forEach(code -> chosen.add(new Choice(
                        named(facet, code), asked.toggled(facet, code).toString(), true, 0))));
        return chosen;
    }

    private String named(String facet, String code) {
        if (facet.equals(Asked.HAS)) {
            int end = code.indexOf('=');
            return named(code.substring(0, end), code.substring(end + 1));
        }
        return wording.facet(facet) + wording.say("：", ": ") + wording.code(facet, code);
    }

    private List<Group> facets(Map<String, List<FacetCounts.Count>> counts) {
        var groups = new ArrayList<Group>();
        for (String facet : wording.inOrder(counts.keySet())) {
            List<Choice> choices = counts.get(facet).stream()
                    .map(count -> new Choice(
                            wording.code(facet, count.code()),
                            asked.toggled(facet, count.code()).toString(),
                            asked.isChosen(facet, count.code()),
                            count.count()))
                    .toList();
            int seen = Math.min(SEEN, choices.size());
            groups.add(new Group(
                    wording.facet(facet),
                    choices.subList(0, seen),
                    choices.subList(seen, choices.size()),
                    choices.stream().skip(seen).anyMatch(Choice::chosen)));
        }
        return groups;
    }

    private List<Choice> sorts() {
        String usual = asked.isOfWords() ? "relevance" : "-received";
        String now = asked.sort().isEmpty() ? usual : asked.sort();
        var sorts = new ArrayList<Choice>();
        if (asked.isOfWords()) {
            sorts.add(sort(words.relevance(), "relevance", now));
        }
        sorts.add(sort(words.newest(), "-received", now));
        sorts.add(sort(words.byTitle(), "title", now));
        sorts.add(sort(words.surest(), "confidence", now));
        return sorts;
    }

    private Choice sort(String name, String sort, String now) {
        return new Choice(name, asked.sorted(sort).toString(), sort.equals(now), 0);
    }

    private Pager pager(long total) {
        long pages = (total + Asked.A_PAGE - 1) / Asked.A_PAGE;
        if (pages < 2) {
            return null;
        }
        int page = asked.page();
        return new Pager(
                page > 1 ? asked.page((int) Math.min(page - 1L, pages)).toString() : null,
                page < pages ? asked.page(page + 1).toString() : null,
                page,
                pages);
    }

    private List<Choice> exports() {
        return Stream.of(
                        Map.entry("html", words.readable()),
                        Map.entry("xlsx", "Excel"),
                        Map.entry("csv", "CSV"),
                        Map.entry("jsonl", "JSON Lines"))
                .map(format -> new Choice(
                        format.getValue(),
                        asked.at("/v1/casebook." + format.getKey())
                                .with("lang", wording.code())
                                .toString(),
                        false,
                        0))
                .toList();
    }
}
