package casebook.enrich.classify.model;

import casebook.enrich.classify.cue.Naming;
import casebook.enrich.classify.passage.Passage;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.List;
import java.util.Optional;

/** The model that a case presents as its own, known by parameter counts that belong to no model with another role. */
final class OwnModel {

    /** What it is called while the register has no name for it. */
    private static final String UNNAMED = "";

    private final Taken taken;
    private final MentionDraft draft = new MentionDraft();

    /** An own model; {@code taken} are the stretches in which counts belong to named models. */
    OwnModel(Taken taken) {
        this.taken = taken;
    }

    /** Takes in the counts of a passage. */
    void read(Naming naming) {
        Passage passage = naming.passage();
        for (ParameterCounts.Count count : ParameterCounts.in(passage)) {
            if (!taken.holds(passage, count) && !naming.silence().covers(count.start(), count.end())) {
                draft.add(passage.evidence(count.start(), count.end()), List.of(count));
            }
        }
    }

    /** Whether a number was told, and not only a class such as 千亿级. */
    boolean hasExact() {
        return draft.hasExact();
    }

    /** The mention; empty when no count is its own. */
    Optional<ModelMention> mention() {
        return draft.times() == 0 ? Optional.empty() : Optional.of(draft.mention(UNNAMED, MentionRole.OWN));
    }
}
