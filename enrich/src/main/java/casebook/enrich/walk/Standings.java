package casebook.enrich.walk;

import casebook.event.CaseStanding;

/** What the standing of a case says of its newest text, and a newer standing made out of it. Pure. */
public final class Standings {

    /** A builder that holds all that the standing says. What stays is shared and not copied: it is large, and nobody changes it. */
    public static CaseStanding.Builder like(CaseStanding standing) {
        return CaseStanding.newBuilder()
                .setCaseId(standing.getCaseId())
                .setRevision(standing.getRevision())
                .setExtraction(standing.getExtraction())
                .setWithdrawn(standing.getWithdrawn())
                .setJudgedUnder(standing.getJudgedUnder())
                .setDescribed(standing.getDescribed())
                .setClassified(standing.getClassified())
                .setReviews(standing.getReviews())
                .setCurated(standing.getCurated());
    }

    /** Whether the text is described and has labels of its own; those of an older text may still stand there. */
    public static boolean isJudged(CaseStanding standing) {
        return standing.getDescribed() != null
                && standing.getClassified() != null
                && standing.getClassified().getRevision() == standing.getRevision()
                && standing.getClassified().getExtraction() == standing.getExtraction();
    }

    private Standings() {}
}
