package casebook.ingest.extract.text;

import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an application form: rows of label and value, lines of {@code label：value}. Pure. */
public final class FormFields {

    private static final int MOST_FIELDS = 300;
    private static final int LONGEST_VALUE = 8_000;
    private static final Pattern LINE =
            Pattern.compile("([^：:\\n]{1,30})(?:：|:(?=\\s|[^\\x00-\\x7F]))\\s*(\\S.*)", Pattern.DOTALL);

    private final Labels labels;
    private final FormTable tables;
    private final FlatForm flatForm;

    /** A reader that knows these labels. */
    public FormFields(FieldNames names) {
        this.labels = new Labels(names);
        this.tables = new FormTable(labels);
        this.flatForm = new FlatForm(labels);
    }

    /** Whether a line begins with a label that is known, followed by its value. */
    public boolean opensField(String line) {
        Matcher labelled = LINE.matcher(line);
        if (labelled.matches()) {
            return labels.isOne(labelled.group(1));
        }
        return flatForm.opens(line);
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
                block.getCells().stream()
                        .filter(cell -> block.getCells().size() == 1)
                        .forEach(cell -> readLine(cell, block, found));
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
        Matcher labelled = LINE.matcher(line);
        if (labelled.matches()) {
            String label = labelled.group(1).strip();
            String name = labels.name(label);
            if (name != null) {
                found.add(new FormField(name, label, labelled.group(2), "", block.getPage()));
            }
        }
    }

    /** The first of fields that say the same; values are cut where they are no longer values. */
    private static List<FormField> distinct(List<FormField> found) {
        Set<String> seen = new HashSet<>();
        var fields = new ArrayList<FormField>();
        for (FormField field : found) {
            if (fields.size() < MOST_FIELDS && seen.add(field.getName() + "\n" + field.getValue())) {
                String value = field.getValue();
                String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
                fields.add(new FormField(field.getName(), field.getLabel(), shown, "", field.getPage()));
            }
        }
        return fields;
    }
}
