package casebook.ingest.extract.text;

import casebook.event.Block;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads a row of a form: {@code label | value}, once or several times. Pure. */
final class FormRow {

    private static final int LONGEST_LABEL = 24;

    private final Labels labels;

    FormRow(Labels labels) {
        this.labels = labels;
    }

    /** Reads a row's pairs, if it has any. */
    void read(Block row, BiConsumer<String, String> pair) {
        List<String> cells = row.getCells();
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() % 2 == 0 && (isForm(cells) || filled.size() == 2) && alternate(filled, cells.size())) {
            for (int i = 0; i < filled.size(); i += 2) {
                pair.accept(filled.get(i), filled.get(i + 1));
            }
        } else if (isForm(cells)) {
            readFromLabelToLabel(cells, pair);
        }
    }

    private boolean alternate(List<String> filled, int columns) {
        for (int i = 0; i < filled.size(); i += 2) {
            // Where a row has one pair only, its value may be a word that is a label elsewhere.
            boolean label = isLabel(filled.get(i + 1)) && !(columns == 2 && isLabel(filled.get(i)));
            if (!couldBeLabel(filled.get(i)) || label) {
                return false;
            }
        }
        return true;
    }

    private void readFromLabelToLabel(List<String> cells, BiConsumer<String, String> pair) {
        for (int i = 0; i < cells.size(); i++) {
            if (!isLabel(cells.get(i))) {
                continue;
            }
            int end = i + 1;
            while (end < cells.size() && !isLabel(cells.get(end)) && !opensUnknown(cells, i, end)) {
                end++;
            }
            String value = String.join(
                    " ",
                    cells.subList(i + 1, end).stream()
                            .filter(cell -> !cell.isEmpty())
                            .toList());
            if (!value.isEmpty()) {
                pair.accept(cells.get(i), value);
            }
            if (end + 1 < cells.size() && opensUnknown(cells, i, end)) {
                pair.accept(cells.get(end), cells.get(end + 1));
            }
        }
    }

    /** After a place that was left blank, a word that is no label to us may be one to this form. */
    private boolean opensUnknown(List<String> cells, int label, int at) {
        return at == label + 2
                && cells.get(label + 1).isEmpty()
                && at + 1 < cells.size()
                && !cells.get(at + 1).isEmpty()
                && !isLabel(cells.get(at + 1))
                && couldBeLabel(cells.get(at));
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
