package casebook.ingest.extract.text;

import casebook.event.Block;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a table as a form, if it is one: {@code label | value}, once or several times a row. Pure. */
final class FormTable {

    private static final int LONGEST_LABEL = 24;

    private final Labels labels;

    FormTable(Labels labels) {
        this.labels = labels;
    }

    List<FormField> read(List<Block> rows) {
        var fields = new ArrayList<FormField>();
        if (rows.size() == 2 && isHeader(rows.get(0)) && !isForm(rows.get(1))) {
            readColumns(rows.get(0), rows.get(1), fields);
        } else {
            // A table of figures may hold a word that is a label elsewhere; a form has labels in its first column.
            long labelled = IntStream.range(0, rows.size())
                    .filter(i -> isLabel(leading(rows.get(i), i)))
                    .count();
            if (labelled * 3 >= rows.size()) {
                rows.forEach(row -> readRow(row, fields));
            }
        }
        return fields;
    }

    /** What stands in a row's first column; beneath a name that is merged over several rows, in the one after it. */
    private static String leading(Block row, int number) {
        String first = row.getCells().get(0);
        return first.isEmpty() && number > 0 && row.getCells().size() > 1
                ? row.getCells().get(1)
                : first;
    }

    private void readRow(Block row, List<FormField> fields) {
        List<String> cells =
                row.getCells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (cells.size() % 2 == 0 && (isForm(row) || cells.size() == 2) && labelsAlternate(cells)) {
            for (int i = 0; i < cells.size(); i += 2) {
                add(cells.get(i), cells.get(i + 1), row, fields);
            }
        } else if (isForm(row)) {
            readFromLabelToLabel(cells, row, fields);
        }
    }

    private boolean labelsAlternate(List<String> cells) {
        for (int i = 0; i < cells.size(); i += 2) {
            if (!couldBeLabel(cells.get(i))
                    || cells.size() > 2 && isLabel(cells.get(i + 1)) && !isLabel(cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void readFromLabelToLabel(List<String> cells, Block row, List<FormField> fields) {
        for (int i = 0; i < cells.size(); i++) {
            if (isLabel(cells.get(i))) {
                int end = i + 1;
                while (end < cells.size() && !isLabel(cells.get(end))) {
                    end++;
                }
                if (end > i + 1) {
                    add(cells.get(i), String.join(" ", cells.subList(i + 1, end)), row, fields);
                }
            }
        }
    }

    private void readColumns(Block header, Block values, List<FormField> fields) {
        for (int i = 0; i < Math.min(header.getCells().size(), values.getCells().size()); i++) {
            if (!values.getCells().get(i).isEmpty()) {
                add(header.getCells().get(i), values.getCells().get(i), values, fields);
            }
        }
    }

    private void add(String label, String value, Block row, List<FormField> fields) {
        fields.add(new FormField(labels.nameOrSelf(label), label, value, "", row.getPage()));
    }

    private boolean isHeader(Block row) {
        return row.getCells().size() > 1 && row.getCells().stream().allMatch(this::isLabel);
    }

    private boolean isForm(Block row) {
        return row.getCells().size() > 1 && row.getCells().stream().anyMatch(this::isLabel);
    }

    private boolean isLabel(String cell) {
        return labels.isOne(cell);
    }

    private boolean couldBeLabel(String cell) {
        return isLabel(cell)
                || cell.length() <= LONGEST_LABEL
                        && cell.codePoints().anyMatch(Character::isLetter)
                        && Shapes.couldHead(cell);
    }
}
