package casebook.enrich.track;

/**
 * One extraction of one revision of a case.
 *
 * @param revision the revision, counted from 1
 * @param extraction the extraction, counted from 1
 * @param ended whether it has come to its end: judged, refused or among the dead letters
 */
record Attempt(int revision, int extraction, boolean ended) {

    /** Still on its way. */
    static Attempt at(int revision, int extraction) {
        return new Attempt(revision, extraction, false);
    }

    /** Come to its end. */
    static Attempt ended(int revision, int extraction) {
        return new Attempt(revision, extraction, true);
    }
}
