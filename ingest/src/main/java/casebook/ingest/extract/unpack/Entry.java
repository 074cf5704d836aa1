package casebook.ingest.extract.unpack;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What an archive holds at one place.
 *
 * @param path its path as the archive writes it
 * @param kind what it is
 * @param size bytes it says it unpacks to; negative when it does not say
 * @param content its bytes
 */
record Entry(String path, Kind kind, long size, Content content) {

    /** What can lie in an archive. */
    enum Kind {
        FILE,
        FOLDER,
        /** A file that opens with a password only. */
        LOCKED,
        /** A symbolic or hard link. */
        LINK,
        /** A device, a pipe or a socket. */
        DEVICE,
        /** A file packed by a method that nobody here knows. */
        FOREIGN
    }

    /** Bytes that are unpacked as they are asked for. */
    @FunctionalInterface
    interface Content {
        /** Unpacks all of them, or throws what is wrong with them. */
        void copyTo(OutputStream out) throws IOException;
    }

    static Entry without(String path, Kind kind) {
        return new Entry(path, kind, -1, out -> {});
    }
}
