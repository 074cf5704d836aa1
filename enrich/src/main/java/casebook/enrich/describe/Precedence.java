package casebook.enrich.describe;

import casebook.enrich.walk.Standings;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;

/** Which text of a case counts: the higher (revision, extraction) wins, the first of an equal pair wins. */
final class Precedence {

    /** Whether a text is newer than all that is known; nothing is news of a case withdrawn at its revision or later. */
    static boolean isNews(CaseExtracted text, CaseStanding before) {
        return before == null
                || text.getRevision() > before.getRevision()
                || (text.getRevision() == before.getRevision()
                        && !before.getWithdrawn()
                        && text.getExtraction() > before.getExtraction());
    }

    /** Whether it is the revision and extraction that is known, of a case that is not withdrawn. */
    static boolean isInHand(CaseExtracted text, CaseStanding before) {
        return before != null
                && !before.getWithdrawn()
                && text.getRevision() == before.getRevision()
                && text.getExtraction() == before.getExtraction();
    }

    /** The standing with the new text, not yet described; what was told of the older one stays until the new one is judged. */
    static CaseStanding takeIn(CaseExtracted text, CaseStanding before) {
        var standing = before == null ? CaseStanding.newBuilder().setCaseId(text.getCaseId()) : Standings.like(before);
        return standing.setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setWithdrawn(false)
                .setJudgedUnder(0)
                .setDescribed(null)
                .build();
    }

    private Precedence() {}
}
