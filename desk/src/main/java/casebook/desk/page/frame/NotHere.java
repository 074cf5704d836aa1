package casebook.desk.page.frame;

/** What was asked for is nowhere. */
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Nothing is at this place. */
    public NotHere(String path) {
        super("nothing is at " + path);
    }
}
