package casebook.ingest.extract.worker;

/** How a worker says with its last breath what ended it. */
public enum Exit {
    /** As the JVM itself says it, under {@code -XX:+ExitOnOutOfMemoryError}. */
    OUT_OF_MEMORY(3),
    /** An error of the parser that leaves a JVM unsound. */
    UNSOUND(70),
    /** The parser called itself too deep. */
    OUT_OF_STACK(71);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code. */
    public int code() {
        return code;
    }

    static Exit of(Error error) {
        if (error instanceof StackOverflowError) {
            return OUT_OF_STACK;
        }
        return error instanceof OutOfMemoryError ? OUT_OF_MEMORY : UNSOUND;
    }
}
