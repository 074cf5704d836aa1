package casebook.sink.archive;

/** The database does not answer; the same write may be tried again later. */
public final class ArchiveAway extends Exception {

    private static final long serialVersionUID = 1;

    ArchiveAway(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
