package casebook.cli.client;

import java.io.IOException;

/** Answers that are not what was asked for. */
public final class Answer {

    /** Casebook understood the request and says no; the message is its own and says what to do. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status, String detail) {
            super(detail);
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    private Answer() {}
}
