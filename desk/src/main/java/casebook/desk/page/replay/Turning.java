package casebook.desk.page.replay;

import casebook.desk.judging.Difference;
import casebook.desk.judging.Difference.FacetChange;
import casebook.desk.judging.Difference.Said;
import casebook.desk.judging.Names;
import casebook.desk.page.replay.Found.Case;
import casebook.desk.page.replay.Found.Turn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts into words what changes in single cases. Pure.
 *
 * @param before names of what was
 * @param names names of what is
 */
record Turning(FoundWords words, Names before, Names names) {

    List<Case> of(List<Difference> differences, Map<String, String> titles) {
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
        if (change.isUnlabelled()) {
            String said = words.unlabelled(names.isOfModels(change.facet()));
            return new Turn(names.facet(change.facet()), said, List.of(), List.of(), List.of());
        }
        Set<String> was = change.before().stream().map(Said::code).collect(Collectors.toSet());
        List<Said> news = change.after().stream()
                .filter(said -> !was.contains(said.code()))
                .toList();
        List<String> passages = (news.isEmpty() ? change.after() : news)
                .stream().flatMap(said -> said.passages().stream()).distinct().toList();
        return new Turn(
                names.facet(change.facet()),
                "",
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
