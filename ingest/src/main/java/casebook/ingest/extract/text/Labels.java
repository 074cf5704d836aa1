package casebook.ingest.extract.text;

import casebook.contract.forms.FieldNames;
import java.util.HashMap;
import java.util.Map;

/** The labels of forms, remembered: a form asks for the same few again and again. For one thread at a time. */
final class Labels {

    /** Longer than any label that is known. */
    private static final int LONGEST = 60;

    private static final int MOST_REMEMBERED = 20_000;

    private final FieldNames names;
    private final Map<String, String> remembered = new HashMap<>();

    Labels(FieldNames names) {
        this.names = names;
    }

    /** The canonical name; null when the label is not known. */
    String name(String label) {
        if (label.length() > LONGEST) {
            return null;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        String name = remembered.computeIfAbsent(
                label, unseen -> names.canonical(unseen).orElse(""));
        return name.isEmpty() ? null : name;
    }

    boolean isOne(String label) {
        return name(label) != null;
    }

    /** The canonical name, or the label itself. */
    String nameOrSelf(String label) {
        String name = name(label);
        return name == null ? label : name;
    }
}
