package casebook.ingest.extract.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which pages an OFD has, in the order they are shown in.
 *
 * @param pages the parts of all its documents
 */
record Contents(List<Page> pages) {

    /**
     * A page.
     *
     * @param part where its content lies
     * @param templates parts of the templates of its document, by their ids
     */
    record Page(String part, Map<String, String> templates) {}

    static final String ROOT = "OFD.xml";
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_DOCUMENTS = 100;

    /**
     * Reads them.
     *
     * @throws IOException when the root or a document is missing
     */
    static Contents of(Parts parts) throws IOException, SAXException, TikaException {
        var documents = new ArrayList<String>();
        parts.read(ROOT, new Roots(documents));
        var pages = new ArrayList<Page>();
        for (String path : documents.subList(0, Math.min(documents.size(), MOST_DOCUMENTS))) {
            String document = parts.resolve(ROOT, path);
            Map<String, String> templates = new HashMap<>();
            parts.read(document, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String name, Attributes attributes)
                        throws SAXException {
                    String place = attributes.getValue("BaseLoc");
                    if (place != null && local.equals("Page")) {
                        pages.add(new Page(parts.resolve(document, place), templates));
                    } else if (place != null && local.equals("TemplatePage")) {
                        templates.put(String.valueOf(attributes.getValue("ID")), parts.resolve(document, place));
                    }
                    if (pages.size() > MOST_PAGES || templates.size() > MOST_PAGES) {
                        throw new SAXException("more than " + MOST_PAGES + " pages: a zip bomb");
                    }
                }
            });
        }
        return new Contents(pages);
    }

    /** Collects where the documents begin. */
    private static final class Roots extends DefaultHandler {
        private final List<String> documents;
        private final StringBuilder path = new StringBuilder();
        private boolean reading;

        Roots(List<String> documents) {
            this.documents = documents;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            reading = local.equals("DocRoot");
            path.setLength(0);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (reading) {
                path.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (reading) {
                documents.add(path.toString());
                reading = false;
            }
        }
    }
}
