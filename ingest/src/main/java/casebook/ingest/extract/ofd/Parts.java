package casebook.ingest.extract.ofd;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML in an OFD, found by the paths it uses itself, and not more of it than a document has. */
final class Parts implements Closeable {

    private static final long MIB = 1024 * 1024;
    private static final long MOST_OF_ONE = 32 * MIB;
    private static final long MOST_OF_ALL = 256 * MIB;

    private final ZipFile zip;
    private final ParseContext context;
    private long left = MOST_OF_ALL;

    Parts(Path file, ParseContext context) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.context = context;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A path as a part writes it, from the root of the package: its own folder counts, then the root. */
    String resolve(String from, String path) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String near = plain(path.startsWith("/") ? path : folder + path);
        return has(near) ? near : has(plain(path)) ? plain(path) : near;
    }

    /**
     * Reads a part.
     *
     * @throws TooMuch when it or all together are larger than any document's
     */
    void read(String part, DefaultHandler handler) throws IOException, SAXException, TikaException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(part + " is missing");
        }
        try (InputStream bytes = new Bounded(zip.getInputStream(entry))) {
            XMLReaderUtils.parseSAX(bytes, handler, context);
        }
    }

    private static String plain(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.strip().replace('\\', '/').split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More XML than any document has. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("a page unpacks to more than " + MOST_OF_ONE / MIB + " MiB, or all to more than " + MOST_OF_ALL / MIB
                    + " MiB: a zip bomb");
        }
    }

    private final class Bounded extends FilterInputStream {
        private long leftOfThis = MOST_OF_ONE;

        Bounded(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            int count = super.read(target, start, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws TooMuch {
            left -= bytes;
            leftOfThis -= bytes;
            if (left < 0 || leftOfThis < 0) {
                throw new TooMuch();
            }
        }
    }
}
