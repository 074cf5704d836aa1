package casebook.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a tagged PDF says of its marks: which stand in which cell of which table, and which are headings. */
final class Tags {

    /** A table, complete with all its cells, on whatever pages they stand. */
    static final class Table {
        private final List<Grid.Cell> cells = new ArrayList<>();
        private int rows;

        List<Grid.Cell> cells() {
            return cells;
        }

        int rows() {
            return rows;
        }
    }

    /**
     * What a mark belongs to.
     *
     * @param table the table; null for a mark outside of tables
     * @param cell its cell in that table
     * @param heading the element of a heading; null for what is none
     */
    record Owner(Table table, Grid.Cell cell, COSDictionary heading) {}

    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final int MOST_ELEMENTS = 300_000;
    private static final int DEEPEST = 60;
    private static final int WIDEST_SPAN = 200;

    private final Map<COSDictionary, Map<Integer, Owner>> ownersByPage = new IdentityHashMap<>();
    private final COSDictionary roles;
    private int elements;

    private Tags(COSDictionary tree) {
        roles = tree.getCOSDictionary(COSName.ROLE_MAP);
    }

    /** The tags of a document; without any where it has none. */
    static Tags of(PDDocument document) {
        COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        var tags = new Tags(tree == null ? new COSDictionary() : tree);
        if (tree != null) {
            tags.walk(tree.getDictionaryObject(COSName.K), null, 0);
        }
        return tags;
    }

    /** The owners of the marks of a page by the number of the mark. */
    Map<Integer, Owner> of(COSDictionary page) {
        return ownersByPage.getOrDefault(page, Map.of());
    }

    private void walk(COSBase kids, COSDictionary page, int depth) {
        for (COSBase kid : list(kids)) {
            if (kid instanceof COSDictionary element && enter(depth)) {
                COSDictionary own = pageOf(element, page);
                String role = role(element);
                COSBase inner = element.getDictionaryObject(COSName.K);
                if (role.equals("Table")) {
                    var table = new Table();
                    readRows(inner, own, table, new HashMap<>(), depth + 1);
                } else if (role.equals("Title") || role.matches("H[1-6]?")) {
                    own(inner, own, new Owner(null, null, element), depth + 1);
                } else {
                    walk(inner, own, depth + 1);
                }
            }
        }
    }

    private boolean enter(int depth) {
        return depth < DEEPEST && elements++ < MOST_ELEMENTS;
    }

    private void readRows(COSBase kids, COSDictionary page, Table table, Map<Integer, Integer> takenUntil, int depth) {
        for (COSBase kid : list(kids)) {
            if (kid instanceof COSDictionary element && enter(depth)) {
                COSDictionary own = pageOf(element, page);
                COSBase inner = element.getDictionaryObject(COSName.K);
                switch (role(element)) {
                    case "TR" -> readCells(inner, own, table, takenUntil, depth + 1);
                    case "Caption" -> walk(inner, own, depth + 1);
                    default -> readRows(inner, own, table, takenUntil, depth + 1);
                }
            }
        }
    }

    private void readCells(COSBase kids, COSDictionary page, Table table, Map<Integer, Integer> takenUntil, int depth) {
        int row = table.rows++;
        int column = 0;
        for (COSBase kid : list(kids)) {
            if (kid instanceof COSDictionary element
                    && enter(depth)
                    && role(element).matches("T[DH]")) {
                while (takenUntil.getOrDefault(column, 0) > row) {
                    column++;
                }
                int down = span(element, ROW_SPAN);
                var cell = new Grid.Cell(table.cells.size(), row, column, down, Float.NaN, Float.NaN);
                table.cells.add(cell);
                for (int across = span(element, COL_SPAN); across > 0; across--) {
                    takenUntil.put(column++, row + down);
                }
                own(
                        element.getDictionaryObject(COSName.K),
                        pageOf(element, page),
                        new Owner(table, cell, null),
                        depth + 1);
            }
        }
    }

    /** Everything beneath belongs to this owner, a table in a cell included. */
    private void own(COSBase kids, COSDictionary page, Owner owner, int depth) {
        for (COSBase kid : list(kids)) {
            if (kid instanceof COSNumber mark && page != null) {
                put(page, mark.intValue(), owner);
            } else if (kid instanceof COSDictionary element && enter(depth)) {
                COSDictionary own = pageOf(element, page);
                if (element.containsKey(COSName.MCID) && own != null) {
                    put(own, element.getInt(COSName.MCID), owner);
                } else {
                    own(element.getDictionaryObject(COSName.K), own, owner, depth + 1);
                }
            }
        }
    }

    private void put(COSDictionary page, int mark, Owner owner) {
        ownersByPage.computeIfAbsent(page, unseen -> new HashMap<>()).put(mark, owner);
    }

    private static COSDictionary pageOf(COSDictionary element, COSDictionary inherited) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        return own == null ? inherited : own;
    }

    private String role(COSDictionary element) {
        String role = element.getNameAsString(COSName.S, "");
        String standard = roles == null ? null : roles.getNameAsString(role);
        return standard == null ? role : standard;
    }

    private static int span(COSDictionary cell, COSName which) {
        for (COSBase attributes : list(cell.getDictionaryObject(COSName.A))) {
            if (attributes instanceof COSDictionary dictionary && dictionary.containsKey(which)) {
                return Math.max(1, Math.min(WIDEST_SPAN, dictionary.getInt(which, 1)));
            }
        }
        return 1;
    }

    private static List<COSBase> list(COSBase one) {
        if (one instanceof COSArray array) {
            var all = new ArrayList<COSBase>(array.size());
            for (COSBase each : array) {
                all.add(each instanceof COSObject object ? object.getObject() : each);
            }
            return all;
        }
        return one == null ? List.of() : List.of(one);
    }
}
