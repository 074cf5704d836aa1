package casebook.ingest.extract.unpack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The end of a ZIP, where it says how many entries it has, before anybody reads a table of that many.
 *
 * @param entries how many, as it says itself
 * @param tableBytes how long the table is, whatever it says
 */
public record ZipEnd(long entries, long tableBytes) {

    /** More parts than any document has. */
    static final int CROWD = 20_000;

    private static final ZipEnd NONE = new ZipEnd(0, 0);
    private static final int LONGEST_TABLE = CROWD * 200;

    private static final int START = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_PLACE = 0x07064b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES = 10;
    private static final int TABLE = 16;

    // Of a ZIP with more than fit into the old record.
    private static final int PLACE_LENGTH = 20;
    private static final int LARGE_LENGTH = 56;
    private static final int LARGE_ENTRIES = 32;
    private static final int LARGE_TABLE = 48;

    /** Whether a file is a ZIP and too crowded to be a document, however long it would take to find out. */
    public static boolean isCrowded(Path file) throws IOException {
        return of(file).isCrowded();
    }

    /** Whether there are more entries than any document has, told or not. */
    boolean isCrowded() {
        return entries >= CROWD || tableBytes > LONGEST_TABLE;
    }

    /** Looks; without entries where a file is no ZIP or is cut. */
    static ZipEnd of(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < LENGTH || Integer.reverseBytes(zip.readInt()) != START) {
                return NONE;
            }
            long start = Math.max(0, zip.length() - LENGTH - LONGEST_COMMENT);
            ByteBuffer bytes = read(zip, start, (int) (zip.length() - start));
            for (int place = bytes.limit() - LENGTH; place >= 0; place--) {
                if (bytes.getInt(place) == END) {
                    return at(zip, start + place, bytes.slice(place, LENGTH).order(ByteOrder.LITTLE_ENDIAN));
                }
            }
            return NONE;
        }
    }

    private static ZipEnd at(RandomAccessFile zip, long place, ByteBuffer end) throws IOException {
        if (place >= PLACE_LENGTH) {
            ByteBuffer pointer = read(zip, place - PLACE_LENGTH, PLACE_LENGTH);
            long large = pointer.getLong(8);
            if (pointer.getInt(0) == LARGE_END_PLACE && large >= 0 && large <= place - LARGE_LENGTH) {
                ByteBuffer record = read(zip, large, LARGE_LENGTH);
                if (record.getInt(0) == LARGE_END) {
                    return new ZipEnd(record.getLong(LARGE_ENTRIES), place - record.getLong(LARGE_TABLE));
                }
            }
        }
        return new ZipEnd(
                Short.toUnsignedLong(end.getShort(ENTRIES)), place - Integer.toUnsignedLong(end.getInt(TABLE)));
    }

    private static ByteBuffer read(RandomAccessFile zip, long place, int length) throws IOException {
        byte[] bytes = new byte[length];
        zip.seek(place);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
