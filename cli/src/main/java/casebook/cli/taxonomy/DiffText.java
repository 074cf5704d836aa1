package casebook.cli.taxonomy;

import casebook.contract.taxonomy.Changes;
import casebook.contract.taxonomy.CodeDiff;
import casebook.contract.taxonomy.CueChanges;
import casebook.contract.taxonomy.FacetDiff;
import casebook.contract.taxonomy.ModelDiff;
import casebook.contract.taxonomy.TaxonomyDiff;
import java.util.ArrayList;
import java.util.List;

/** What one taxonomy changes of another, as indented lines: + added, - removed, > renamed. */
public final class DiffText {

    private final boolean phrases;
    private final List<String> lines = new ArrayList<>();

    private DiffText(boolean phrases) {
        this.phrases = phrases;
    }

    /**
     * The differences.
     *
     * @param phrases whether the phrases of cues are told too, not only their number
     */
    public static List<String> of(TaxonomyDiff diff, boolean phrases) {
        var text = new DiffText(phrases);
        text.add(diff);
        return text.lines;
    }

    private void add(TaxonomyDiff diff) {
        add(0, diff.changes());
        each(0, "+ facet ", diff.added());
        each(0, "- facet ", diff.removed());
        diff.facets().forEach(this::add);
        if (diff.modelsDiffer()) {
            line(
                    0,
                    "models: %d added, %d removed, %d changed"
                            .formatted(
                                    diff.modelsAdded().size(),
                                    diff.modelsRemoved().size(),
                                    diff.models().size()));
            each(1, "+ ", diff.modelsAdded());
            each(1, "- ", diff.modelsRemoved());
            for (ModelDiff model : diff.models()) {
                line(1, model.name());
                add(2, model.changes());
            }
        }
    }

    private void add(FacetDiff facet) {
        line(0, facet.facet());
        add(1, facet.changes());
        each(1, "+ ", facet.added());
        each(1, "- ", facet.removed());
        facet.renamed().forEach((before, after) -> line(1, "> %s is now %s".formatted(before, after)));
        for (CodeDiff code : facet.codes()) {
            line(1, code.code());
            add(2, code.changes());
            add(code.cues());
        }
    }

    private void add(int depth, Changes changes) {
        changes.fields()
                .forEach(field -> line(
                        depth, "%s: \"%s\" is now \"%s\"".formatted(field.field(), field.before(), field.after())));
        changes.lists().forEach(list -> {
            line(depth, list.field() + ":");
            each(depth + 1, "+ ", list.added());
            each(depth + 1, "- ", list.removed());
        });
    }

    private void add(CueChanges cues) {
        if (!cues.differ()) {
            return;
        }
        line(
                2,
                "cues: %d added, %d removed, %d of another weight, %d under other conditions"
                        .formatted(
                                cues.added().size(),
                                cues.removed().size(),
                                cues.weighed().size(),
                                cues.conditioned().size()));
        if (phrases) {
            each(3, "+ ", cues.added());
            each(3, "- ", cues.removed());
            cues.weighed()
                    .forEach(cue ->
                            line(3, "%s: weight %s is now %s".formatted(cue.phrase(), cue.before(), cue.after())));
            each(3, "requires or excludes: ", cues.conditioned());
        }
    }

    private void each(int depth, String sign, List<String> words) {
        words.forEach(word -> line(depth, sign + word));
    }

    private void line(int depth, String words) {
        lines.add("  ".repeat(depth) + words);
    }
}
