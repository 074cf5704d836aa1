package casebook.sink.archive;

/** The database refuses what a row holds; it would refuse it again. Nothing was written. */
public final class UnwritableRow extends Exception {

    private static final long serialVersionUID = 1;

    UnwritableRow(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
