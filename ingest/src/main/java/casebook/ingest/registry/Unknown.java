package casebook.ingest.registry;

/** The registry has no answer, under the codes that clients of Confluent's registry know. */
final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final int code;

    /** No answer: HTTP status, code of Confluent's API, and what to do. */
    Unknown(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }
}
