package casebook.enrich.classify;

import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;

/**
 * Decides what a case is about.
 *
 * <p>Pure: the same case under the same taxonomy gets the same judgement, today and in a replay next year. No clock, no
 * randomness, no I/O, and safe for many threads. Where nothing fits it abstains; it never throws.
 */
public interface Classifier {

    /** The labels of a case, with their evidence. */
    Judgement judge(CaseExtracted text, CaseDescribed description);

    /** Names taxonomy, cues and rules by hash: two classifiers of one version judge alike. */
    String version();
}
