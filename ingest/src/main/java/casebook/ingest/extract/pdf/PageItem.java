package casebook.ingest.extract.pdf;

import java.util.List;

/** What stands on a page, in reading order. */
sealed interface PageItem {

    /** Lines of text outside of tables, parted by line feeds. */
    record Text(String text) implements PageItem {}

    /** A row of a table; a cell that a merged one covers is empty. */
    record Row(List<String> cells) implements PageItem {}
}
