package casebook.embedded;

/** Something outside stands in the way of a start; the message is one line that names it and says what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A start that is refused. */
    public CannotStart(String message) {
        super(oneLine(message));
    }

    /** A start that failed. */
    public CannotStart(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
