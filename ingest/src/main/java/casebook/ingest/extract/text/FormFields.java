package casebook.ingest.extract.text;

import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an application form: rows of label and value, lines of {@code label：value}. Pure. */
public final class FormFields {

    private static final int MOST_FIELDS = 300;
    private static final int LONGEST_VALUE = 8_000;
    private final Labels labels;
    private final FormTable tables;
    private final FormLine lines;
    private final FlatForm flatForm;

    /** A reader that knows these labels. */
    public FormFields(FieldNames names) {
        this.labels = new Labels(names);
        this.tables = new FormTable(labels);
        this.lines = new FormLine(labels);
        this.flatForm = new FlatForm(labels);
    }

    /** Whether a line begins with a label that is known, followed by its value. */
    public boolean opensField(String line) {
        return !lines.read(line).isEmpty() || flatForm.opens(line);
    }

    /**
     * The fields in these blocks, in reading order.
     *
     * @param flat whether the layout lost its tables, so that a label and its value stand in one line
     */
    public List<FormField> read(List<Block> blocks, boolean flat) {
        var found = new ArrayList<FormField>();
        var table = new ArrayList<Block>();
        for (Block block : blocks) {
            if (block.getKind() == BlockKind.TABLE_ROW) {
                table.add(block);
                continue;
            }
            found.addAll(tables.read(table));
            table.clear();
            if (block.getKind() != BlockKind.HEADING && !Shapes.isNumbered(block.getText())) {
                readLine(block.getText(), block, found);
            }
        }
        found.addAll(tables.read(table));
        if (flat) {
            found.addAll(flatForm.read(blocks));
        }
        return distinct(found);
    }

    private void readLine(String line, Block block, List<FormField> found) {
        for (FormLine.Pair pair : lines.read(line)) {
            found.add(
                    new FormField(labels.nameOrSelf(pair.label()), pair.label(), pair.printed(), "", block.getPage()));
        }
    }

    /** The first of fields that say the same; values are cut where they are no longer values. */
    private static List<FormField> distinct(List<FormField> found) {
        Set<String> seen = new HashSet<>();
        var fields = new ArrayList<FormField>();
        for (FormField field : found) {
            String value = Answers.of(field.getValue());
            if (fields.size() < MOST_FIELDS && !value.isEmpty() && seen.add(field.getName() + "\n" + value)) {
                String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
                fields.add(new FormField(field.getName(), field.getLabel(), shown, "", field.getPage()));
            }
        }
        return fields;
    }
}
