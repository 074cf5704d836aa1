package casebook.enrich.describe;

import casebook.contract.ContactData;
import casebook.contract.forms.FieldNames;
import casebook.event.CaseExtracted;
import casebook.event.FormField;
import java.util.List;
import java.util.Optional;

/** The fields of a case, those declared with the upload first. */
final class Form {

    private static final int LONG_VALUES = 5;

    private final List<FormField> fields;
    private final FieldNames names;

    Form(CaseExtracted text, FieldNames names) {
        this.fields = text.getFields();
        this.names = names;
    }

    /** The first value of a field that says anything. */
    Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.getName().equals(name))
                .map(field -> field.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Everything but what would let somebody reach a person. */
    List<FormField> withoutContacts() {
        return fields.stream().filter(field -> !reaches(field)).toList();
    }

    /** Values of at least this length that reach nobody; in forms that are one table they are all the prose there is. */
    List<String> longValues(int least) {
        return fields.stream()
                .filter(field -> field.getValue().length() >= least && !reaches(field))
                .map(FormField::getValue)
                .filter(value -> !ContactData.standsIn(value))
                .limit(LONG_VALUES)
                .toList();
    }

    /** Whether a line of text is a field: a known label, a colon, a value. */
    boolean isFieldLine(String line) {
        int colon = colon(line);
        return colon > 0 && names.canonical(line.substring(0, colon)).isPresent();
    }

    /** The value of a line that is a field of this name. */
    Optional<String> valueIn(String line, String name) {
        int colon = colon(line);
        return colon > 0
                        && names.canonical(line.substring(0, colon))
                                .filter(name::equals)
                                .isPresent()
                ? Optional.of(line.substring(colon + 1).strip())
                : Optional.empty();
    }

    private boolean reaches(FormField field) {
        return names.isContact(field.getName())
                || names.canonical(field.getLabel()).filter(names::isContact).isPresent()
                || ContactData.is(field.getValue());
    }

    private static int colon(String line) {
        int wide = line.indexOf('：');
        int narrow = line.indexOf(':');
        return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    }
}
