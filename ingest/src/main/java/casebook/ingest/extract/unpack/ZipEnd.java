package casebook.ingest.extract.unpack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The end of a ZIP, where it says how many entries it has, before anybody reads a table of that many. */
public final class ZipEnd {

    /** More parts than any document has. */
    static final int CROWD = 20_000;

    private static final int START = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES = 10;

    /** Whether a file is a ZIP and too crowded to be a document, however long it would take to find out. */
    public static boolean isCrowded(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < LENGTH || Integer.reverseBytes(zip.readInt()) != START) {
                return false;
            }
            byte[] end = new byte[(int) Math.min(zip.length(), LENGTH + LONGEST_COMMENT)];
            zip.seek(zip.length() - end.length);
            zip.readFully(end);
            ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int place = end.length - LENGTH; place >= 0; place--) {
                if (bytes.getInt(place) == END) {
                    return Short.toUnsignedInt(bytes.getShort(place + ENTRIES)) >= CROWD;
                }
            }
            return false;
        }
    }

    private ZipEnd() {}
}
