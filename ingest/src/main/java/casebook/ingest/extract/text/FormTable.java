package casebook.ingest.extract.text;

import casebook.event.Block;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a table as a form, if it is one: labels beside their values, above them, or in one cell with them. Pure. */
final class FormTable {

    /** A value that long may well have words with colons in it. */
    private static final int LONGEST_LINE = 60;

    private final Labels labels;
    private final FormRow rowReader;
    private final FormLine lines;

    FormTable(Labels labels) {
        this.labels = labels;
        this.rowReader = new FormRow(labels);
        this.lines = new FormLine(labels);
    }

    List<FormField> read(List<Block> rows) {
        var fields = new ArrayList<FormField>();
        // A table of figures may hold a word that is a label elsewhere; a form has labels in its first column.
        long labelled = IntStream.range(0, rows.size())
                .filter(i -> opens(leading(rows.get(i), i)))
                .count();
        boolean form = labelled * 3 >= rows.size();
        for (int i = 0; i < rows.size(); i++) {
            Block row = rows.get(i);
            if (isAbove(rows, i)) {
                readColumns(row, rows.get(i + 1), fields);
                i++;
                continue;
            }
            if (form) {
                rowReader.read(row, (label, value) -> add(label, value, row, fields));
            }
            row.getCells().forEach(cell -> readInside(cell, row, fields));
        }
        return fields;
    }

    private boolean opens(String cell) {
        return rowReader.isLabel(cell) || !lines.read(cell).isEmpty();
    }

    /** What stands in a row's first column; beneath a name that is merged over several rows, in the one after it. */
    private static String leading(Block row, int number) {
        String first = row.getCells().get(0);
        return first.isEmpty() && number > 0 && row.getCells().size() > 1
                ? row.getCells().get(1)
                : first;
    }

    /** Whether a row holds labels and the next one their values, and no further one does. */
    private boolean isAbove(List<Block> rows, int number) {
        if (number + 1 >= rows.size()) {
            return false;
        }
        List<String> header = rows.get(number).getCells();
        List<String> values = rows.get(number + 1).getCells();
        long known = header.stream().filter(rowReader::isLabel).count();
        return known * 2 >= header.size()
                && breaksPairs(header)
                && header.stream().allMatch(rowReader::couldBeLabel)
                && values.size() <= header.size()
                && values.stream().noneMatch(this::opens)
                && !isList(rows, number + 2, header.size());
    }

    /** Whether a label stands where a row of pairs would have a value. */
    private boolean breaksPairs(List<String> cells) {
        return cells.size() == 1
                || IntStream.range(0, cells.size() / 2).anyMatch(i -> rowReader.isLabel(cells.get(2 * i + 1)));
    }

    private boolean isList(List<Block> rows, int next, int columns) {
        return next < rows.size()
                && columns > 1
                && rows.get(next).getCells().size() == columns
                && rows.get(next).getCells().stream().noneMatch(this::opens);
    }

    private void readColumns(Block header, Block values, List<FormField> fields) {
        for (int i = 0; i < values.getCells().size(); i++) {
            add(header.getCells().get(i), values.getCells().get(i), values, fields);
        }
    }

    /** A label and its value in one cell. */
    private void readInside(String cell, Block row, List<FormField> fields) {
        if (!lines.read(cell).isEmpty()
                && cell.indexOf('\n') > 0
                && lines.read(firstLine(cell)).size() == 1) {
            FormLine.Pair first = lines.read(firstLine(cell)).get(0);
            if (first.printed().isEmpty()) {
                add(first.label(), cell.substring(cell.indexOf('\n')), row, fields);
                return;
            }
        }
        cell.lines()
                .filter(line -> row.getCells().size() == 1 || line.length() <= LONGEST_LINE)
                .flatMap(line -> lines.read(line).stream())
                .forEach(pair -> add(pair.label(), pair.printed(), row, fields));
    }

    private static String firstLine(String cell) {
        return cell.substring(0, cell.indexOf('\n'));
    }

    private void add(String label, String printed, Block row, List<FormField> fields) {
        fields.add(new FormField(labels.nameOrSelf(label), label, printed, "", row.getPage()));
    }
}
