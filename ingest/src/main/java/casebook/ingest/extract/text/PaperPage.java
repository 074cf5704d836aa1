package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.xml.sax.SAXException;

/** A page of a fixed layout: its lines become paragraphs; what the edge of the page broke is put together again. */
final class PaperPage {

    /** What a piece is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ROW
    }

    /**
     * A line, paragraph, heading or row.
     *
     * @param cells the cells of a row; none for all else
     * @param page the page it begins on; null where there are no pages
     */
    record Piece(Kind kind, String text, List<String> cells, Integer page) {}

    /** Takes what a page says, in reading order. */
    @FunctionalInterface
    interface Reader {
        /** Takes the next piece. */
        void read(Piece piece) throws SAXException;
    }

    private static final String ENDS = "。！？!?.";

    private final Predicate<String> opens;
    private final Reader reader;
    private final List<Piece> pieces = new ArrayList<>();
    /** The last piece of the page before, with which this page may go on; null when it cannot. */
    private Piece open;

    /**
     * A first page.
     *
     * @param opens tells whether a line opens something of its own and never goes on from the line before
     */
    PaperPage(Predicate<String> opens, Reader reader) {
        this.opens = opens;
        this.reader = reader;
    }

    void line(String line) {
        if (!line.isEmpty() && !Lines.isPageNumber(line)) {
            pieces.add(new Piece(Kind.PARAGRAPH, line, List.of(), null));
        }
    }

    void heading(String line) {
        pieces.add(new Piece(Kind.HEADING, line, List.of(), null));
    }

    void row(List<String> cells) {
        pieces.add(new Piece(Kind.ROW, "", cells, null));
    }

    /** Hands on what stands on this page, but for the last piece if the next page may go on with it. */
    void turn(Integer page) throws SAXException {
        if (pieces.isEmpty()) {
            return;
        }
        String lastLine = pieces.get(pieces.size() - 1).text;
        int widest = Lines.widest(pieces.stream().map(Piece::text).toList());
        List<Piece> whole = whole(page, widest);
        pieces.clear();
        if (open != null && goesOn(open, whole.get(0))) {
            open = joined(open, whole.remove(0));
        }
        if (!whole.isEmpty()) {
            finish();
            Piece last = whole.get(whole.size() - 1);
            for (Piece piece : whole.subList(0, whole.size() - 1)) {
                reader.read(piece);
            }
            open = last;
        }
        if (open.kind != Kind.ROW && !(open.kind == Kind.PARAGRAPH && breaksOff(open.text, lastLine, widest))) {
            finish();
        }
    }

    /** A paragraph of several lines, the last of them full and no end of a sentence; a footer has one line. */
    private static boolean breaksOff(String paragraph, String lastLine, int widest) {
        return Lines.isFull(lastLine, widest)
                && paragraph.length() > lastLine.length()
                && ENDS.indexOf(lastLine.charAt(lastLine.length() - 1)) < 0;
    }

    /** Hands on the last piece of all. */
    void finish() throws SAXException {
        if (open != null) {
            reader.read(open);
            open = null;
        }
    }

    private List<Piece> whole(Integer page, int widest) {
        var whole = new ArrayList<Piece>();
        var lines = new ArrayList<String>();
        for (Piece piece : pieces) {
            if (piece.kind == Kind.PARAGRAPH) {
                lines.add(piece.text);
            } else {
                unwrap(lines, page, widest, whole);
                whole.add(new Piece(piece.kind, piece.text, piece.cells, page));
            }
        }
        unwrap(lines, page, widest, whole);
        return whole;
    }

    private void unwrap(List<String> lines, Integer page, int widest, List<Piece> whole) {
        for (String paragraph : Lines.unwrap(lines, widest, opens)) {
            whole.add(new Piece(Kind.PARAGRAPH, paragraph, List.of(), page));
        }
        lines.clear();
    }

    private boolean goesOn(Piece before, Piece after) {
        if (before.kind != after.kind) {
            return false;
        }
        return before.kind == Kind.ROW ? goesOn(before.cells, after.cells) : !opens.test(after.text);
    }

    /** The rest of a long value stands alone in its row, at the place where the value began. */
    private static boolean goesOn(List<String> row, List<String> next) {
        int[] filled = IntStream.range(0, next.size())
                .filter(i -> !next.get(i).isEmpty())
                .toArray();
        return next.size() > 1
                && row.size() == next.size()
                && filled.length == 1
                && filled[0] > 0
                && !row.get(filled[0]).isEmpty();
    }

    private static Piece joined(Piece before, Piece after) {
        String text = before.kind == Kind.ROW ? "" : Lines.joined(before.text, after.text);
        List<String> cells = IntStream.range(0, before.cells.size())
                .mapToObj(i -> after.cells.get(i).isEmpty()
                        ? before.cells.get(i)
                        : Lines.joined(before.cells.get(i), after.cells.get(i)))
                .toList();
        return new Piece(before.kind, text, cells, before.page);
    }
}
