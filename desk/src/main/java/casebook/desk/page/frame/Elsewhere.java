package casebook.desk.page.frame;

/** What was asked for stands at another place, to which the reader is led. */
public final class Elsewhere extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;

    /** At this place. */
    public Elsewhere(String path) {
        super("it is at " + path);
        this.path = path;
    }

    String path() {
        return path;
    }
}
