package casebook.ingest.extract.pdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.xml.sax.SAXException;

/** How much a page is once it is unpacked, weighed piece by piece before anybody holds all of it in memory. */
final class PageWeight {

    private static final long MIB = 1024 * 1024;
    /** What a page may unpack to, its forms and every step of unpacking counted. */
    private static final long MOST = 64 * MIB;
    /** Less than this never unpacks to more than a page may be, if it is packed once. */
    private static final long SMALL = MOST / 1100;

    private static final int DEEPEST = 8;

    /**
     * Weighs a page.
     *
     * @throws SAXException when it is a bomb
     */
    static void check(PDPage page) throws SAXException {
        COSDictionary dictionary = page.getCOSObject();
        var streams = new ArrayList<COSStream>();
        add(dictionary.getDictionaryObject(COSName.CONTENTS), streams);
        COSDictionary resources = dictionary.getCOSDictionary(COSName.RESOURCES);
        COSDictionary drawn = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (drawn != null) {
            for (COSName name : drawn.keySet()) {
                if (drawn.getDictionaryObject(name) instanceof COSStream form
                        && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
                    streams.add(form);
                }
            }
        }
        var scale = new Scale();
        for (COSStream stream : streams) {
            scale.weigh(stream);
        }
    }

    private static void add(COSBase contents, List<COSStream> streams) {
        if (contents instanceof COSStream stream) {
            streams.add(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
    }

    /** Counts over all streams of a page. */
    private static final class Scale {
        private long weight;

        void weigh(COSStream stream) throws SAXException {
            List<COSName> filters = filters(stream);
            boolean packed = filters.stream().allMatch(filter -> filter.equals(COSName.FLATE_DECODE));
            boolean light = filters.size() == 1 && stream.getLength() < SMALL;
            if (!packed || filters.isEmpty() || light) {
                return;
            }
            try (InputStream raw = stream.createRawInputStream()) {
                InputStream bytes = raw;
                for (int i = 0; i < Math.min(filters.size(), DEEPEST); i++) {
                    bytes = new Counting(new InflaterInputStream(bytes));
                }
                byte[] buffer = new byte[16 * 1024];
                while (weight <= MOST && bytes.read(buffer) >= 0) {
                    // The streams count.
                }
            } catch (IOException damaged) {
                // What came until then counts.
            }
            if (weight > MOST) {
                throw new SAXException("a zip bomb: a page unpacks to more than " + MOST / MIB + " MiB");
            }
        }

        private static List<COSName> filters(COSStream stream) {
            var names = new ArrayList<COSName>();
            COSBase filters = stream.getFilters();
            if (filters instanceof COSName one) {
                names.add(one);
            } else if (filters instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    names.add(array.getObject(i) instanceof COSName name ? name : COSName.CRYPT);
                }
            }
            names.replaceAll(name -> name.equals(COSName.FLATE_DECODE_ABBREVIATION) ? COSName.FLATE_DECODE : name);
            return names;
        }

        private final class Counting extends FilterInputStream {
            Counting(InputStream bytes) {
                super(bytes);
            }

            @Override
            public int read() throws IOException {
                int next = super.read();
                weight += next < 0 ? 0 : 1;
                return next;
            }

            @Override
            public int read(byte[] target, int start, int length) throws IOException {
                int count = super.read(target, start, length);
                weight += Math.max(0, count);
                if (weight > MOST) {
                    throw new IOException("enough");
                }
                return count;
            }
        }
    }

    private PageWeight() {}
}
