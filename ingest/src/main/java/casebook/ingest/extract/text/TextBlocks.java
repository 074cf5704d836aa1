package casebook.ingest.extract.text;

import casebook.event.BlockKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns a parser's XHTML into blocks, with the page, slide or sheet each of them stands on. */
public final class TextBlocks extends DefaultHandler {

    /** What a line break in the text means. */
    public enum LineBreaks {
        /** A space, as in HTML. */
        SPACES,
        /** A new paragraph, as in plain text. */
        PARAGRAPHS,
        /** The edge of the paper, as in PDF. */
        PAPER
    }

    private static final Set<String> LEAVES = Set.of("page", "slide-content", "sheet");
    private static final Set<String> SILENT = Set.of("head", "script", "style");
    private static final int LONGEST_PARAGRAPH = 256 * 1024;
    private static final char BREAK = '\n';

    private final Passages passages;
    private final LineBreaks lineBreaks;
    private final Predicate<String> opensField;
    private final TableRow row = new TableRow();
    private final StringBuilder text = new StringBuilder();
    private final PaperPage paper;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int silent;
    private int lists;
    private int bold;
    private boolean allBold = true;
    private int leaves;
    private boolean freshSlide;
    private boolean sheets;

    /**
     * A handler.
     *
     * @param opensField tells whether a line begins with the label of a form field
     */
    public TextBlocks(Passages passages, LineBreaks lineBreaks, Predicate<String> opensField) {
        this.passages = passages;
        this.lineBreaks = lineBreaks;
        this.opensField = opensField;
        this.paper = new PaperPage(line -> Shapes.opensItem(line) || opensField.test(line), this::read);
    }

    /** How many pages, slides or sheets there were; 0 where the format has none. */
    public int leaves() {
        return leaves;
    }

    /** Emits what is still open after the parser has stopped early. */
    public void finish() throws SAXException {
        endParagraph();
        endPaper();
        paper.finish();
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String style = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        switch (local) {
            case "div" -> startDivision(style);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                start(style.contains("title") ? BlockKind.TITLE : BlockKind.HEADING);
            case "p" -> start(paragraphKind(style));
            case "li" -> {
                lists++;
                start(BlockKind.LIST_ITEM);
            }
            case "caption", "figcaption" -> start(BlockKind.CAPTION);
            case "tr" -> {
                endParagraph();
                row.start();
            }
            case "table" -> row.startTable();
            case "td", "th" -> row.startCell(attributes);
            case "b", "strong" -> bold++;
            case "br" -> append(BREAK);
            default -> silent += SILENT.contains(local) ? 1 : 0;
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "caption", "figcaption", "body" -> endParagraph();
            case "li" -> {
                endParagraph();
                lists = Math.max(0, lists - 1);
            }
            case "tr" -> endRow();
            case "td", "th" -> row.endCell();
            case "b", "strong" -> bold = Math.max(0, bold - 1);
            default -> silent = Math.max(0, silent - (SILENT.contains(local) ? 1 : 0));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        passages.check();
        for (int i = start; silent == 0 && i < start + length; i++) {
            char c = characters[i];
            boolean lineBreak = c == '\n' || c == '\r' || c == '\u000B' || c == '\u2028';
            append(lineBreak ? lineBreaks == LineBreaks.SPACES ? ' ' : BREAK : c);
        }
        if (text.length() > LONGEST_PARAGRAPH) {
            endParagraph();
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    @Override
    public void endDocument() throws SAXException {
        finish();
    }

    private void append(char c) {
        if (Character.isISOControl(c) && c != BREAK && c != '\t' || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF') {
            return;
        }
        boolean space = Character.isWhitespace(c) && c != BREAK || c == '\u00A0' || c == '\u3000';
        if (!space && c != BREAK && bold == 0) {
            allBold = false;
        }
        if (row.open()) {
            row.append(space ? ' ' : c);
        } else {
            text.append(space ? ' ' : c);
        }
    }

    private void startDivision(String style) throws SAXException {
        endParagraph();
        if (LEAVES.contains(style)) {
            endPaper();
            passages.beat();
            leaves++;
            freshSlide = style.equals("slide-content");
            sheets |= style.equals("sheet");
        }
    }

    private BlockKind paragraphKind(String style) {
        if (lists > 0 || style.startsWith("list_")) {
            return BlockKind.LIST_ITEM;
        }
        return style.toLowerCase(Locale.ROOT).contains("caption") ? BlockKind.CAPTION : BlockKind.PARAGRAPH;
    }

    private void start(BlockKind next) throws SAXException {
        endParagraph();
        kind = next;
    }

    private void endParagraph() throws SAXException {
        if (row.open()) {
            row.append(BREAK);
            return;
        }
        if (!text.isEmpty()) {
            String paragraph = text.toString();
            text.setLength(0);
            for (String line : paragraph.split("\n")) {
                String stripped = Lines.squeeze(line);
                if (lineBreaks == LineBreaks.PAPER && kind == BlockKind.HEADING && Shapes.couldHead(stripped)) {
                    paper.heading(stripped);
                } else if (lineBreaks == LineBreaks.PAPER) {
                    paper.line(stripped);
                } else if (!stripped.isEmpty()) {
                    emit(kind, stripped, allBold, page());
                }
            }
        }
        kind = BlockKind.PARAGRAPH;
        allBold = true;
    }

    private void endPaper() throws SAXException {
        paper.turn(page());
    }

    private void read(PaperPage.Piece piece) throws SAXException {
        switch (piece.kind()) {
            case PARAGRAPH -> emit(BlockKind.PARAGRAPH, piece.text(), false, piece.page());
            case HEADING -> emit(BlockKind.HEADING, piece.text(), false, piece.page());
            case ROW -> emit(piece.cells(), piece.page());
        }
    }

    private void endRow() throws SAXException {
        List<String> cells = row.end();
        if (!cells.isEmpty() && lineBreaks == LineBreaks.PAPER) {
            paper.row(cells);
        } else if (!cells.isEmpty()) {
            emit(cells, page());
        }
    }

    private void emit(List<String> cells, Integer page) throws SAXException {
        String joined = String.join(
                " | ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
        if (cells.size() == 1 && passages.isEmpty() && Shapes.couldHead(joined)) {
            passages.add(BlockKind.TITLE, joined, page, List.of());
        } else {
            passages.add(BlockKind.TABLE_ROW, joined, page, cells);
        }
    }

    private void emit(BlockKind marked, String line, boolean wholeLineBold, Integer page) throws SAXException {
        BlockKind seen = marked;
        if (marked == BlockKind.PARAGRAPH) {
            boolean heads = wholeLineBold && !opensField.test(line) || freshSlide;
            if (Shapes.isNumberedHeading(line) || heads && Shapes.couldHead(line)) {
                seen = BlockKind.HEADING;
            } else if (Shapes.isItem(line)) {
                seen = BlockKind.LIST_ITEM;
            }
        }
        // The first line of a document is its title, unless it is the name of a sheet.
        if (passages.isEmpty() && !sheets && Shapes.couldHead(line)) {
            seen = BlockKind.TITLE;
        }
        freshSlide = false;
        String shown = seen == BlockKind.LIST_ITEM ? Shapes.withoutBullet(line) : line;
        if (!shown.isEmpty()) {
            passages.add(seen, shown, page, List.of());
        }
    }

    private Integer page() {
        return leaves == 0 ? null : leaves;
    }
}
