package casebook.ingest.deadletter;

/** Why a letter stays where it is, as programs tell it apart. */
public enum Stay {
    /** Only the archive could not read it. */
    ARCHIVE,
    /** It comes from no topic of the catalogue. */
    FOREIGN,
    /** Its record was too large to be kept. */
    NOTHING_KEPT,
    /** Its record has no key. */
    NO_KEY,
    /** Its bytes are no event. */
    UNREADABLE,
    /** Its case has got further since. */
    OVERTAKEN,
    /** An expert has said more since. */
    OVERRULED,
    /** It asks for a replay at a time that has passed. */
    PAST,
    /** It is an order of the step replay. */
    ORDER,
    /** Only a step may write it. */
    OF_A_STEP,
    /** It has failed too often. */
    TOO_OFTEN,
    /** It is there no more. */
    EXPIRED,
    /** Its replay could not be asked for, or has not come to its end. */
    REPLAY,
    /** It has failed once more. */
    FAILED_AGAIN
}
