package casebook.ingest.extract.text;

import casebook.event.Block;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads a row of a form: {@code label | value}, once or several times. Pure. */
final class FormRow {

    private static final int LONGEST_LABEL = 24;

    private final Labels labels;

    FormRow(Labels labels) {
        this.labels = labels;
    }

    /**
     * Reads a row's pairs, if it has any.
     *
     * @param labelColumns columns in which the table has its labels
     */
    void read(Block row, Set<Integer> labelColumns, BiConsumer<String, String> pair) {
        List<String> cells = row.getCells();
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() % 2 == 0 && (isForm(cells) || filled.size() == 2) && alternate(filled, cells, labelColumns)) {
            for (int i = 0; i < filled.size(); i += 2) {
                pair.accept(filled.get(i), filled.get(i + 1));
            }
        } else if (isForm(cells)) {
            readFromLabelToLabel(cells, labelColumns, pair);
        }
    }

    private boolean alternate(List<String> filled, List<String> cells, Set<Integer> labelColumns) {
        for (int i = 0; i < filled.size(); i += 2) {
            String value = filled.get(i + 1);
            // Where a row has one pair only, its value may be a word that is a label elsewhere.
            boolean label = isLabel(value) && !(cells.size() == 2 && isLabel(filled.get(i)));
            boolean inLabels = filled.size() < cells.size() && isLabel(cells, cells.indexOf(value), labelColumns);
            if (!couldBeLabel(filled.get(i)) || label || inLabels) {
                return false;
            }
        }
        return true;
    }

    private void readFromLabelToLabel(List<String> cells, Set<Integer> labelColumns, BiConsumer<String, String> pair) {
        for (int i = 0; i < cells.size(); i++) {
            if (!isLabel(cells, i, labelColumns)) {
                continue;
            }
            int end = i + 1;
            while (end < cells.size() && !isLabel(cells, end, labelColumns)) {
                end++;
            }
            List<String> values = cells.subList(i + 1, end).stream()
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                pair.accept(cells.get(i), String.join(" ", values));
            }
        }
    }

    private boolean isLabel(List<String> cells, int column, Set<Integer> labelColumns) {
        String cell = cells.get(column);
        return isLabel(cell) || labelColumns.contains(column) && !cell.isEmpty() && couldBeLabel(cell);
    }

    boolean isForm(List<String> cells) {
        return cells.size() > 1 && cells.stream().anyMatch(this::isLabel);
    }

    boolean isLabel(String cell) {
        return labels.isOne(cell);
    }

    boolean couldBeLabel(String cell) {
        return isLabel(cell)
                || cell.length() <= LONGEST_LABEL
                        && cell.codePoints().anyMatch(Character::isLetter)
                        && Shapes.couldHead(cell.replaceAll("[：:]$", ""));
    }
}
