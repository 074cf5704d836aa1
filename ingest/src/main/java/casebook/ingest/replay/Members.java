package casebook.ingest.replay;

import casebook.contract.Spelling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the members of a JSON object; what is wrong with one is a fault, and what is read instead is nothing. */
final class Members {

    private final String path;
    private final JsonNode object;
    private final Faults faults;

    private Members(String path, JsonNode object, Faults faults) {
        this.path = path;
        this.object = object;
        this.faults = faults;
    }

    /** The members of an object that may have these and no others. */
    static Members of(String path, JsonNode object, Set<String> known, Faults faults) {
        var members = new Members(path, object, faults);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                members.fault(
                        name,
                        "is not known"
                                + Spelling.nearest(name, known)
                                        .map(near -> ": did you mean " + near + "?")
                                        .orElse("; known are " + String.join(", ", known)));
            }
        });
        return members;
    }

    /** A text; null when it is not given. */
    String text(String name) {
        JsonNode value = object.path(name);
        if (isGiven(name) && !(value.isTextual() && !value.textValue().isBlank())) {
            fault(name, "must be a text that is not empty");
            return null;
        }
        return isGiven(name) ? value.textValue().strip() : null;
    }

    /** Texts; none when it is not given. */
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        if (isGiven(name) && !object.path(name).isArray()) {
            fault(name, "must be a list of texts");
        }
        for (JsonNode one : object.path(name)) {
            if (one.isTextual()) {
                texts.add(one.textValue());
            } else {
                fault(name, "must hold nothing but texts, not " + one);
            }
        }
        return texts;
    }

    /** A number; null when it is not given. */
    Double number(String name) {
        JsonNode value = object.path(name);
        if (isGiven(name) && !value.isNumber()) {
            fault(name, "must be a number");
            return null;
        }
        return isGiven(name) ? value.doubleValue() : null;
    }

    /** The members of an object within this one, which may have these and no others. */
    Members members(String name, Set<String> known) {
        JsonNode value = object.path(name);
        if (isGiven(name) && !value.isObject()) {
            fault(name, "must be an object");
        }
        return of(path + name + ".", value, known, faults);
    }

    boolean isGiven(String name) {
        return object.hasNonNull(name);
    }

    void fault(String name, String what) {
        faults.add(path + name, what);
    }

    /** A fault unless the condition holds. */
    void demand(boolean holds, String name, String what) {
        faults.demand(holds, path + name, what);
    }
}
