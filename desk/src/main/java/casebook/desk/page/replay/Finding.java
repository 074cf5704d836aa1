package casebook.desk.page.replay;

import casebook.desk.judging.Difference;
import casebook.desk.judging.Difference.Change;
import casebook.desk.judging.Difference.FacetChange;
import casebook.desk.judging.Difference.Said;
import casebook.desk.judging.Differences;
import casebook.desk.judging.Differences.Sum;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.page.replay.Found.Case;
import casebook.desk.page.replay.Found.FacetSums;
import casebook.desk.page.replay.Found.Pager;
import casebook.desk.page.replay.Found.SumLine;
import casebook.desk.page.replay.Found.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts into words what a replay changes. Pure. */
final class Finding {

    private static final int A_PAGE = 50;

    private final ReplayWords words;
    private final Names before;
    private final Names names;
    private final Asked asked;

    /**
     * A finding.
     *
     * @param before names of what was
     * @param names names of what is
     */
    Finding(ReplayWords words, Names before, Names names, Asked asked) {
        this.words = words;
        this.before = before;
        this.names = names;
        this.asked = asked;
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
                sums(differences),
                cases(conflicts, known),
                capped(conflicts.size(), replay.conflicts()),
                asked.change() == null
                        ? ""
                        : names.facet(asked.change().facet()) + words.colon() + told(asked.change()),
                asked.toAll(),
                cases(shown, known),
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

    private List<FacetSums> sums(Differences differences) {
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

    private String told(Change change) {
        String facet = change.facet();
        if (change.before().isEmpty() && change.after().isEmpty()) {
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

    private List<Case> cases(List<Difference> differences, Map<String, String> titles) {
        return differences.stream()
                .map(difference -> {
                    String id = difference.caseId();
                    return new Case(
                            titles.containsKey(id) ? "/cases/" + id : null,
                            titles.getOrDefault(id, words.untitled(id)),
                            difference.facets().stream().map(this::turn).toList());
                })
                .toList();
    }

    private Turn turn(FacetChange change) {
        Set<String> was = change.before().stream().map(Said::code).collect(Collectors.toSet());
        List<Said> news = change.after().stream()
                .filter(said -> !was.contains(said.code()))
                .toList();
        List<String> passages = (news.isEmpty() ? change.after() : news)
                .stream().flatMap(said -> said.passages().stream()).distinct().toList();
        return new Turn(
                names.facet(change.facet()),
                said(before, change.facet(), change.before()),
                said(names, change.facet(), change.after()),
                passages);
    }

    private List<String> said(Names by, String facet, List<Said> labels) {
        return labels.isEmpty()
                ? List.of(words.none())
                : labels.stream().map(label -> said(by, facet, label)).toList();
    }

    private String said(Names by, String facet, Said label) {
        String name = by.code(facet, label.code());
        return label.origin().equals("EXPERT")
                ? name + " · " + words.expert()
                : name + " " + Math.round(label.confidence() * 100) + "%";
    }
}
