package casebook.desk.page.replay;

import casebook.desk.judging.Difference.Change;
import casebook.desk.judging.Differences;
import casebook.desk.judging.Differences.Sum;
import casebook.desk.judging.Names;
import casebook.desk.page.replay.Found.FacetSums;
import casebook.desk.page.replay.Found.SumLine;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts into words how often which change came. Pure.
 *
 * @param before names of what was
 * @param names names of what is
 */
record Summing(FoundWords words, Names before, Names names, Asked asked) {

    List<FacetSums> of(Differences differences) {
        Map<String, List<Sum>> sums = differences.sums(names::isOfSeveral);
        int most = sums.values().stream()
                .flatMap(Collection::stream)
                .mapToInt(Sum::cases)
                .max()
                .orElse(1);
        return sums.entrySet().stream()
                .map(facet -> new FacetSums(
                        names.facet(facet.getKey()),
                        facet.getValue().stream().map(sum -> line(sum, most)).toList()))
                .toList();
    }

    private SumLine line(Sum sum, int most) {
        return new SumLine(
                told(sum.change()),
                words.number(sum.cases()),
                Math.max(1, Math.round(100f * sum.cases() / most)),
                asked.to(sum.change()),
                sum.change().equals(asked.change()));
    }

    String told(Change change) {
        String facet = change.facet();
        if (change.isUnlabelled()) {
            return words.unlabelled(names.isOfModels(facet));
        } else if (change.before().isEmpty() && change.after().isEmpty()) {
            return words.same();
        } else if (names.isOfSeveral(facet)) {
            return change.before().isEmpty()
                    ? words.gained(names.code(facet, change.after()))
                    : words.lost(before.code(facet, change.before()));
        }
        return code(before, facet, change.before()) + " → " + code(names, facet, change.after());
    }

    private String code(Names by, String facet, String code) {
        return code.isEmpty() ? words.none() : by.code(facet, code);
    }
}
