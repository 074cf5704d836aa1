package casebook.contract.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which field a form label stands for, so that whoever reads a form and whoever uses it agree. */
public final class FieldNames {

    private static final String TABLE = "/casebook/forms/fields.yaml";

    private final Map<String, String> nameBySpelling = new HashMap<>();
    private final Set<String> contacts = new HashSet<>();

    private FieldNames(JsonNode fields) {
        for (JsonNode field : fields) {
            String name = field.path("name").asText();
            if (field.path("contact").asBoolean()) {
                contacts.add(name);
            }
            learn(name, name);
            field.path("labels").forEach(label -> learn(label.asText(), name));
        }
    }

    /** The table that travels with this build. */
    public static FieldNames builtIn() {
        return BuiltIn.NAMES;
    }

    /**
     * The canonical name a label stands for, such as {@code organisation} for {@code 申报单位：}.
     *
     * @param label the label as written; numbering, colons, spaces, case and remarks in brackets do not matter
     * @return empty when the label is not in the table, or is too long to be one
     */
    public Optional<String> canonical(String label) {
        return FieldLabel.spellings(label).stream()
                .filter(nameBySpelling::containsKey)
                .findFirst()
                .map(nameBySpelling::get);
    }

    /** Whether a field of this canonical name would let somebody reach a person. */
    public boolean isContact(String canonicalName) {
        return contacts.contains(canonicalName);
    }

    private void learn(String label, String name) {
        String spelling = FieldLabel.spellings(label).stream().findFirst().orElseThrow();
        String other = nameBySpelling.putIfAbsent(spelling, name);
        if (other != null && !other.equals(name)) {
            throw new IllegalStateException("the label " + label + " stands for both " + other + " and " + name);
        }
    }

    private static final class BuiltIn {
        static final FieldNames NAMES = read();

        private static FieldNames read() {
            try (InputStream table = FieldNames.class.getResourceAsStream(TABLE)) {
                return new FieldNames(new YAMLMapper().readTree(table).path("fields"));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + TABLE, e);
            }
        }
    }
}
