package casebook.enrich.classify.passage;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FormField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the blocks of a file that were read as form fields already, so that no word counts twice. */
final class FormRows {

    private static final Pattern SPACES_AND_COLONS = Pattern.compile("[\\s：:]+");

    private final Set<String> labels = new HashSet<>();
    private final Set<String> values = new HashSet<>();

    FormRows(List<FormField> fields, String file) {
        for (FormField field : fields) {
            if (field.getFile().equals(file)) {
                labels.add(plain(field.getLabel()));
                values.add(plain(field.getValue()));
            }
        }
    }

    boolean holds(Block block) {
        if (labels.isEmpty()) {
            return false;
        } else if (block.getKind() == BlockKind.TABLE_ROW) {
            return !block.getCells().isEmpty() && block.getCells().stream().allMatch(this::isKnown);
        }
        String line = block.getText();
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        return colon > 0
                && labels.contains(plain(line.substring(0, colon)))
                && values.contains(plain(line.substring(colon + 1)));
    }

    private boolean isKnown(String cell) {
        String plain = plain(cell);
        return plain.isEmpty() || labels.contains(plain) || values.contains(plain);
    }

    private static String plain(String text) {
        return SPACES_AND_COLONS.matcher(text).replaceAll("");
    }
}
