package casebook.desk.page.cases;

import casebook.desk.page.frame.Link;
import casebook.desk.search.CaseQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader asked for, and the links that ask for something else.
 *
 * @param words words to find; empty for none
 * @param sort order as it was asked for; empty for the usual one
 * @param codes chosen codes by facet, and by {@value #HAS} what else every case has, written as {@code facet=code}
 * @param page page, from 1
 */
record Asked(String words, String sort, Map<String, Set<String>> codes, int page) {

    static final int A_PAGE = 20;
    static final String HAS = "has";

    /** Reads what a query and its parameters say. */
    static Asked of(CaseQuery query, Map<String, List<String>> parameters) {
        var codes = new TreeMap<String, Set<String>>();
        query.facets().forEach((facet, chosen) -> {
            var plain = new LinkedHashSet<String>();
            chosen.forEach(code -> plain.add(code.substring(facet.length() + 1)));
            codes.put(facet, plain);
        });
        query.having().forEach(having -> codes.computeIfAbsent(HAS, none -> new LinkedHashSet<>())
                .add(having.facet() + "=" + having.code()));
        return new Asked(first(parameters, "q"), first(parameters, "sort"), codes, query.page());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).get(0).strip();
    }

    boolean isOfWords() {
        return !words.isEmpty();
    }

    boolean isChosen(String facet, String code) {
        return codes.getOrDefault(facet, Set.of()).contains(code);
    }

    /** The same words and codes, at another place. */
    Link at(String path) {
        Link link = Link.to(path);
        if (isOfWords()) {
            link = link.with("q", words);
        }
        for (var chosen : codes.entrySet()) {
            link = link.with(chosen.getKey(), chosen.getValue());
        }
        return link;
    }

    Link link() {
        Link link = at("/cases");
        return sort.isEmpty() ? link : link.with("sort", sort);
    }

    /** With this code where it was not chosen, and without it where it was. */
    Link toggled(String facet, String code) {
        var other = new TreeMap<>(codes);
        var chosen = new LinkedHashSet<>(codes.getOrDefault(facet, Set.of()));
        if (!chosen.remove(code)) {
            chosen.add(code);
        }
        if (chosen.isEmpty()) {
            other.remove(facet);
        } else {
            other.put(facet, chosen);
        }
        return new Asked(words, sort, other, 1).link();
    }

    Link withoutWords() {
        return new Asked("", "", codes, 1).link();
    }

    Link sorted(String other) {
        return new Asked(words, other, codes, 1).link();
    }

    Link page(int number) {
        return number == 1 ? link() : link().with("page", String.valueOf(number));
    }
}
