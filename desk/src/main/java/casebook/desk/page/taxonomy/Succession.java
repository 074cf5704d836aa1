package casebook.desk.page.taxonomy;

import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Codes that are gone and those that take their place. Pure.
 *
 * @param before those that are gone
 * @param after those of now
 * @param stayed whether the one of now had been there before
 */
record Succession(List<String> before, List<String> after, boolean stayed) {

    /** All of a facet: first what is split, then what is renamed or merged. */
    static List<Succession> of(Facet before, Facet after) {
        Set<String> was = codes(before);
        Set<String> is = codes(after);
        Map<String, List<String>> heirs = new LinkedHashMap<>();
        for (TaxonomyCode code : after.getCodes()) {
            code.getReplaces().stream()
                    .filter(old -> was.contains(old) && !is.contains(old))
                    .forEach(old -> heirs.computeIfAbsent(old, first -> new ArrayList<>())
                            .add(code.getCode()));
        }
        var all = new ArrayList<Succession>();
        Map<String, List<String>> origins = new LinkedHashMap<>();
        heirs.forEach((old, news) -> {
            if (news.size() > 1) {
                all.add(new Succession(List.of(old), news, false));
            } else {
                origins.computeIfAbsent(news.get(0), first -> new ArrayList<>()).add(old);
            }
        });
        origins.forEach((code, olds) -> all.add(new Succession(olds, List.of(code), was.contains(code))));
        return all;
    }

    boolean isSplit() {
        return after.size() > 1;
    }

    boolean isRenaming() {
        return before.size() == 1 && after.size() == 1 && !stayed;
    }

    private static Set<String> codes(Facet facet) {
        Set<String> codes = new LinkedHashSet<>();
        facet.getCodes().forEach(code -> codes.add(code.getCode()));
        return codes;
    }
}
