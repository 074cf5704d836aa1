package casebook.contract.taxonomy;

import casebook.contract.Spelling;
import java.util.HashMap;
import java.util.Map;

/** Complains of keys that nobody reads, and of keys that stand twice in a mapping. */
final class KeyCheck {

    private final Complaints complaints;

    KeyCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(YamlValue mapping, Shape shape) {
        Map<String, YamlValue> seen = new HashMap<>();
        for (YamlValue key : mapping.keys()) {
            YamlValue earlier = seen.putIfAbsent(key.place().path(), key);
            if (earlier != null) {
                complaints.add(
                        key.place(),
                        "the key is given twice: also at " + earlier.place().told());
            } else if (!shape.keys().contains(name(mapping, key))) {
                unknown(mapping, key, shape);
            }
        }
    }

    private void unknown(YamlValue mapping, YamlValue key, Shape shape) {
        String known = String.join(", ", shape.keys());
        String advice = Spelling.nearest(name(mapping, key), shape.keys())
                .map(near -> {
                    YamlValue meant = mapping.get(near);
                    if (!meant.isGiven()) {
                        complaints.unread(meant.place().path());
                    }
                    return "did you mean " + near + "?";
                })
                .orElse("known are " + known);
        complaints.add(key.place(), "there is no such key: " + advice);
    }

    /** As it is written, though {@code null} or {@code ~} would read as nothing. */
    private static String name(YamlValue mapping, YamlValue key) {
        int around = mapping.place().path().length();
        return key.place().path().substring(around == 0 ? 0 : around + 1);
    }
}
