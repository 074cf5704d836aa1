package casebook.cli;

/** What the process tells its caller by its exit code. */
public final class Exit {

    /** Done. */
    public static final int DONE = 0;

    /** Failed; the message says why. */
    public static final int FAILED = 1;

    /** The words on the command line make no sense. */
    public static final int USAGE = 2;

    /** Finished, with rejected or partial items among the rest. */
    public static final int WITH_REJECTED = 3;

    /** Verification found a difference. */
    public static final int DIFFERENCE = 4;

    /** Something outside is missing or in the way. */
    public static final int PRECONDITION = 5;

    private Exit() {}
}
