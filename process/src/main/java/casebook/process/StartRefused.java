package casebook.process;

/** Something outside stands in the way of a part's start; the message names it and the remedy, in one line. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A refusal, because of this. */
    public StartRefused(String message, Throwable cause) {
        super(message.lines().findFirst().orElse(""), cause);
    }
}
