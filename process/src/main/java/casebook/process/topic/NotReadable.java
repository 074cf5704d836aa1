package casebook.process.topic;

/** A topic cannot be read; the message is one line that says why and what to do. */
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotReadable(String message) {
        super(message);
    }
}
