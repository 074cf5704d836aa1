package casebook.ingest.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's reader of PDF, whose pages are read by us, so that their tables are tables. */
public final class PdfReader extends PDFParser {

    private static final long serialVersionUID = 1;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var pages = new PageHandler(handler);
        // A PDF may lie in a PDF.
        PageHandler outer = context.get(PageHandler.class);
        context.set(PageHandler.class, pages);
        try {
            super.parse(stream, pages, metadata, context);
        } finally {
            context.set(PageHandler.class, outer);
            pages.tell(metadata);
        }
    }

    @Override
    protected PDDocument getPDDocument(
            InputStream stream,
            TikaInputStream file,
            String password,
            StreamCacheCreateFunction cache,
            Metadata metadata,
            ParseContext context)
            throws IOException, EncryptedDocumentException {
        PDDocument document = super.getPDDocument(stream, file, password, cache, metadata, context);
        context.get(PageHandler.class).open(document);
        return document;
    }
}
