package casebook.ingest.extract.unpack;

import java.io.IOException;

/** A limit is reached: what was unpacked before it is kept. */
final class Stop extends IOException {

    private static final long serialVersionUID = 1;

    /** Where a limit ends. */
    enum Reach {
        /** This member only. */
        MEMBER,
        /** Everything from here on. */
        ARCHIVE
    }

    private final Reach reach;

    Stop(Reach reach, String detail) {
        super(detail);
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
