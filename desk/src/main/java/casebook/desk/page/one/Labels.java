package casebook.desk.page.one;

import casebook.desk.page.frame.Link;
import casebook.desk.page.one.OneCase.Facet;
import casebook.desk.page.one.OneCase.Label;
import casebook.desk.page.one.OneCase.Passage;
import casebook.desk.record.CuratedCase;
import casebook.desk.wording.Wording;
import java.util.List;

/** Labels facet by facet, in the order of the record. */
final class Labels {

    private final Wording wording;
    private final Passages passages;

    Labels(Wording wording, Passages passages) {
        this.wording = wording;
        this.passages = passages;
    }

    List<Facet> facets(List<CuratedCase.Label> labels) {
        return labels.stream()
                .map(CuratedCase.Label::facet)
                .distinct()
                .map(facet -> facet(
                        facet,
                        labels.stream()
                                .filter(label -> label.facet().equals(facet))
                                .toList()))
                .toList();
    }

    private Facet facet(String facet, List<CuratedCase.Label> labels) {
        // Where all are primary, or the only one is, there is nothing to tell.
        boolean told = labels.stream().anyMatch(label -> !label.primary());
        return new Facet(
                wording.facet(facet),
                labels.stream()
                        .map(label -> label(label, told && label.primary()))
                        .toList());
    }

    private Label label(CuratedCase.Label label, boolean primary) {
        List<Passage> told =
                label.evidence().stream().map(passages::of).distinct().toList();
        return new Label(
                wording.code(label.facet(), label.code()),
                Link.to("/cases").with(label.facet(), label.code()).toString(),
                primary,
                Telling.percent(label.confidence()),
                new Codes(wording).origin(label.origin()),
                label.runnerUp() == null
                        ? ""
                        : new OneWords(wording).runnerUp(wording.code(label.facet(), label.runnerUp())),
                told.isEmpty() ? null : told.get(0),
                told.stream().skip(1).toList());
    }
}
