package casebook.ingest.extract.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.Property;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes each page as it is opened, and shows Tika an empty one in its place.
 *
 * <p>A page we cannot read is left to Tika as it is.
 */
final class PageHandler extends ContentHandlerDecorator {

    private static final String XHTML = XHTMLContentHandler.XHTML;
    private static final Attributes NONE = new AttributesImpl();

    private final List<PageText> pages = new ArrayList<>();
    private PDDocument document;
    private PageReader reader;
    private Iterator<PDPage> remaining;
    private PDPage shown;
    private COSBase contents;

    PageHandler(ContentHandler handler) {
        super(handler);
    }

    void open(PDDocument opened) {
        document = opened;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        super.startElement(uri, local, name, attributes);
        if (document != null && local.equals("div") && "page".equals(attributes.getValue("class"))) {
            startPage();
        }
    }

    private void startPage() throws SAXException {
        PageText page = null;
        try {
            putBack();
            if (reader == null) {
                reader = new PageReader(Tags.of(document), TypedFields.of(document));
                remaining = document.getPages().iterator();
            }
            if (remaining.hasNext()) {
                PDPage next = remaining.next();
                PageWeight.check(next);
                page = reader.read(next);
                hide(next);
            }
        } catch (IOException | RuntimeException unreadable) {
            page = null;
        }
        pages.add(page);
        if (page != null) {
            write(page);
        }
    }

    private void hide(PDPage page) throws IOException {
        COSStream empty = document.getDocument().createCOSStream();
        try (OutputStream nothing = empty.createOutputStream()) {
            nothing.flush();
        }
        contents = page.getCOSObject().getItem(COSName.CONTENTS);
        shown = page;
        page.getCOSObject().setItem(COSName.CONTENTS, empty);
    }

    /** A page may be shown twice. */
    private void putBack() {
        if (shown != null) {
            shown.getCOSObject().setItem(COSName.CONTENTS, contents);
            shown = null;
        }
    }

    private void write(PageText page) throws SAXException {
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Row row) {
                startElement("tr");
                for (String cell : row.cells()) {
                    write("td", cell);
                }
                endElement("tr");
            } else if (item instanceof PageItem.Heading heading) {
                write("h2", heading.text());
            } else if (item instanceof PageItem.Text text) {
                write("p", text.text());
            }
        }
    }

    private void write(String element, String text) throws SAXException {
        startElement(element);
        super.characters(text.toCharArray(), 0, text.length());
        endElement(element);
    }

    private void startElement(String element) throws SAXException {
        super.startElement(XHTML, element, element, NONE);
    }

    private void endElement(String element) throws SAXException {
        super.endElement(XHTML, element, element);
    }

    /** Sets right what Tika says of the pages it has not seen. */
    void tell(Metadata metadata) {
        putBack();
        correct(
                metadata,
                PDF.CHARACTERS_PER_PAGE,
                pages.stream()
                        .map(page -> page == null ? null : page.characters())
                        .toList());
        correct(
                metadata,
                PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE,
                pages.stream()
                        .map(page -> page == null ? null : page.unmapped())
                        .toList());
    }

    private static void correct(Metadata metadata, Property property, List<Integer> counted) {
        String[] told = metadata.getValues(property);
        metadata.remove(property.getName());
        for (int i = 0; i < told.length; i++) {
            Integer count = i < counted.size() ? counted.get(i) : null;
            metadata.add(property, count == null ? Integer.parseInt(told[i]) : count);
        }
    }
}
