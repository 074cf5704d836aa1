package casebook.enrich.walk;

import casebook.event.CaseStanding;

/** What the standing of a case says of its newest text. Pure. */
public final class Standings {

    /** Whether the text is described and has labels of its own; those of an older text may still stand there. */
    public static boolean isJudged(CaseStanding standing) {
        return standing.getDescribed() != null
                && standing.getClassified() != null
                && standing.getClassified().getRevision() == standing.getRevision()
                && standing.getClassified().getExtraction() == standing.getExtraction();
    }

    private Standings() {}
}
