package casebook.cli.doctor.check;

/** How much a finding matters. */
public enum Level {
    /** As it should be. */
    OK("ok"),
    /** Good to know, and nothing to do about. */
    NOTE("note"),
    /** Works, and not as well or not as long as it should. */
    WARNING("warning"),
    /** Stops a start, or the house that runs. */
    STOPS("STOPS");

    private final String mark;

    Level(String mark) {
        this.mark = mark;
    }

    /** What stands before a finding of this level. */
    public String mark() {
        return mark;
    }
}
