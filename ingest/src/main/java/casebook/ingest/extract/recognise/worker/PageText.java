package casebook.ingest.extract.recognise.worker;

import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.ingest.extract.recognise.layout.Piece;
import casebook.ingest.extract.recognise.layout.Punctuation;
import casebook.ingest.extract.text.FormFields;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.text.TextBlocks;
import casebook.ingest.extract.text.TextBlocks.LineBreaks;
import java.time.Duration;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Makes blocks of a page's lines and rows, by the rules that hold for every paper. */
final class PageText {

    private static final long MOST_BYTES = 1024 * 1024;
    private static final FormFields FORMS = new FormFields(FieldNames.builtIn());

    private final TextBlocks blocks;

    private PageText(TextBlocks blocks) {
        this.blocks = blocks;
    }

    static List<Block> blocks(List<Piece> pieces) {
        var passages = new Passages(new Passages.Limits(MOST_BYTES, MOST_BYTES, Duration.ofMinutes(1)), cut -> {});
        var page = new PageText(new TextBlocks(passages, LineBreaks.PAPER, FORMS::opensField));
        try {
            page.write(pieces);
        } catch (SAXException limit) {
            // More text than a page holds: what is there is enough of it.
        }
        return passages.blocks();
    }

    private void write(List<Piece> pieces) throws SAXException {
        boolean inTable = false;
        start("div", "page");
        for (Piece piece : pieces) {
            if (piece.row() != inTable) {
                // Lines are put together at the end of their page; those before a table must not wait for it.
                end("div");
                start("div", "page");
                inTable = piece.row();
            }
            start(inTable ? "tr" : "p", "");
            for (String cell : piece.cells()) {
                start(inTable ? "td" : "span", "");
                String text = Punctuation.repair(cell);
                blocks.characters(text.toCharArray(), 0, text.length());
                end(inTable ? "td" : "span");
            }
            end(inTable ? "tr" : "p");
        }
        end("div");
        blocks.endDocument();
    }

    private void start(String element, String style) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", "class", "class", "CDATA", style);
        blocks.startElement("", element, element, attributes);
    }

    private void end(String element) throws SAXException {
        blocks.endElement("", element, element);
    }
}
