package casebook.enrich.walk;

import casebook.event.CaseStanding;

/** Makes a standing out of another. What stays is shared and not copied: a standing is large, and nobody changes one. */
public final class Standings {

    /** A builder that holds all that the standing says. */
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

    private Standings() {}
}
