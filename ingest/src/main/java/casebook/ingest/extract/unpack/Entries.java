package casebook.ingest.extract.unpack;

import java.io.Closeable;
import java.io.IOException;

/** Reads one archive, entry after entry. */
interface Entries extends Closeable {

    /**
     * The next entry; the one before it cannot be read any more.
     *
     * @return null when there is none
     */
    Entry next() throws IOException;

    /** Whether an entry can be passed by, damaged or too large, and the next one still be read. */
    default boolean skips() {
        return false;
    }

    /** Whether it tells the meter itself what comes out of it, what is passed by included. */
    default boolean metered() {
        return false;
    }

    /** How many entries there are; negative where only reading tells. */
    default int count() {
        return -1;
    }
}
