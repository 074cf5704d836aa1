package casebook.cli.house;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened so far, closed in the opposite order. */
final class Rooms implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    <R extends AutoCloseable> R add(R room) {
        open.push(room);
        return room;
    }

    /** Closes everything after a failed start; what goes wrong meanwhile is told beside the failure. */
    void closeAfter(Exception failure) {
        try {
            close();
        } catch (RuntimeException trouble) {
            failure.addSuppressed(trouble);
        }
    }

    /** Closes everything, even when one of them cannot be closed; the first trouble is thrown at the end. */
    @Override
    public void close() {
        RuntimeException trouble = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                var told = new IllegalStateException("a part of the house did not close: " + e.getMessage(), e);
                if (trouble == null) {
                    trouble = told;
                } else {
                    trouble.addSuppressed(told);
                }
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }
}
