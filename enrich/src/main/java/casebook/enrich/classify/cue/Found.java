package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Passage;
import casebook.event.Evidence;

/**
 * A cue that counts: what it speaks for, and where it stands.
 *
 * @param declares whether it stands in a field that declares its facet
 * @param share the part of its weight that counts there, above 0 and at most 1
 */
record Found(Term.Voice voice, Passage passage, Hit hit, boolean declares, double share) {

    /** How strongly this one occurrence speaks. */
    double strength() {
        return voice.weight() * place();
    }

    /** What the place alone adds. */
    double place() {
        return passage.place().weight() * share;
    }

    Evidence evidence() {
        return passage.evidence(hit.start(), hit.end());
    }

    Found shared(double part) {
        return new Found(voice, passage, hit, declares, part);
    }
}
