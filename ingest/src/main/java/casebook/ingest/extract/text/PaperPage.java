package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.xml.sax.SAXException;

/** A page of a fixed layout: its lines become paragraphs; a row that the page broke goes on from the page before. */
final class PaperPage {

    /** Takes what a page says, in reading order. */
    interface Reader {
        /** A paragraph of this page. */
        void paragraph(String text) throws SAXException;

        /** A row that began on the page with this number. */
        void row(List<String> cells, Integer page) throws SAXException;
    }

    /** A line or, when it has cells, a row. */
    private record Item(String line, List<String> cells) {}

    private final List<Item> items = new ArrayList<>();
    private List<String> pending = List.of();
    private Integer pendingPage;

    void line(String line) {
        if (!line.isEmpty() && !Lines.isPageNumber(line)) {
            items.add(new Item(line, List.of()));
        }
    }

    void row(List<String> cells) {
        items.add(new Item("", cells));
    }

    /** Hands on what stands on this page, but for a row at its end, which the next page may go on with. */
    void turn(Integer page, Predicate<String> opens, Reader reader) throws SAXException {
        if (items.isEmpty()) {
            return;
        }
        if (!pending.isEmpty() && goesOn(pending, items.get(0).cells)) {
            pending = joined(pending, items.remove(0).cells);
        }
        if (items.isEmpty()) {
            return;
        }
        finish(reader);
        int widest = Lines.widest(items.stream().map(Item::line).toList());
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            List<String> cells = items.get(i).cells;
            if (cells.isEmpty()) {
                lines.add(items.get(i).line);
                continue;
            }
            write(lines, widest, opens, reader);
            if (i + 1 < items.size()) {
                reader.row(cells, page);
            } else {
                pending = cells;
                pendingPage = page;
            }
        }
        write(lines, widest, opens, reader);
        items.clear();
    }

    /** Hands on the last row of all. */
    void finish(Reader reader) throws SAXException {
        if (!pending.isEmpty()) {
            reader.row(pending, pendingPage);
            pending = List.of();
        }
    }

    private static void write(List<String> lines, int widest, Predicate<String> opens, Reader reader)
            throws SAXException {
        for (String paragraph : Lines.unwrap(lines, widest, opens)) {
            reader.paragraph(paragraph);
        }
        lines.clear();
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

    private static List<String> joined(List<String> row, List<String> next) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> next.get(i).isEmpty() ? row.get(i) : Lines.joined(row.get(i), next.get(i)))
                .toList();
    }
}
