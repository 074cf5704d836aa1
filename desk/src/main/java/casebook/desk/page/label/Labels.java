package casebook.desk.page.label;

import casebook.desk.page.frame.Link;
import casebook.desk.record.CuratedCase;
import casebook.desk.wording.Wording;
import java.util.List;

/** Labels facet by facet, as a reader meets the facets. */
public final class Labels {

    private final Wording wording;
    private final LabelWords words;
    private final Passages passages;

    /** In a language, with passages from here. */
    public Labels(Wording wording, Passages passages) {
        this.wording = wording;
        this.words = new LabelWords(wording);
        this.passages = passages;
    }

    /** These labels, facet by facet. */
    public List<Facet> facets(List<CuratedCase.Label> labels) {
        return wording.inOrder(labels.stream().map(CuratedCase.Label::facet).toList()).stream()
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
                percent(label.confidence()),
                words.origin(label.origin()),
                label.runnerUp() == null ? "" : words.runnerUp(wording.code(label.facet(), label.runnerUp())),
                told.isEmpty() ? null : told.get(0),
                told.stream().skip(1).toList());
    }

    /** A share in whole percent. */
    public static int percent(double share) {
        return (int) Math.round(100 * Math.max(0, Math.min(1, share)));
    }
}
