package casebook.ingest.extract.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the pages of an OFD; one that is missing or damaged is told of and takes no other with it. */
public final class OfdReader implements Parser {

    /** The media type of OFD, which Tika does not know. */
    public static final MediaType TYPE = MediaType.application("ofd");

    /** The part that makes a ZIP an OFD. */
    public static final String ROOT = Contents.ROOT;

    private static final long serialVersionUID = 1;
    private static final String ENCRYPTED = "Encryptions.xml";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TYPE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var xhtml = new XHTMLContentHandler(handler, metadata);
        try (var parts = new Parts(TikaInputStream.get(stream).getPath(), context)) {
            if (parts.has(ENCRYPTED)) {
                throw new EncryptedDocumentException("it opens with a key; submit it without one");
            }
            Contents contents = Contents.of(parts);
            if (contents.pages().isEmpty()) {
                throw new TikaException("it lists no pages");
            }
            xhtml.startDocument();
            var pages = new Pages(parts, xhtml);
            for (Contents.Page page : contents.pages()) {
                pages.read(page);
            }
            pages.losses().forEach(loss -> metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, loss));
            if (pages.losses().size() == contents.pages().size() && pages.isEmpty()) {
                throw new TikaException(pages.losses().get(0));
            }
            xhtml.endDocument();
        }
    }
}
