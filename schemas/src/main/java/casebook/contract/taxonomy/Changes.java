package casebook.contract.taxonomy;

import casebook.event.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * In which fields two versions of one thing differ.
 *
 * @param fields those of one value
 * @param lists those of many
 */
public record Changes(List<FieldChange> fields, List<ListChange> lists) {

    /** No difference yet. */
    Changes() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** Whether there is any. */
    public boolean differ() {
        return !fields.isEmpty() || !lists.isEmpty();
    }

    Changes text(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new FieldChange(field, Objects.toString(before, ""), Objects.toString(after, "")));
        }
        return this;
    }

    Changes words(String field, Bilingual before, Bilingual after) {
        return text(field + ".zh", before.getZh(), after.getZh()).text(field + ".en", before.getEn(), after.getEn());
    }

    Changes list(String field, List<String> before, List<String> after) {
        var change = new ListChange(field, without(after, before), without(before, after));
        if (!change.added().isEmpty() || !change.removed().isEmpty()) {
            lists.add(change);
        }
        return this;
    }

    /** In which order the words come that stand in both. */
    Changes order(List<String> before, List<String> after) {
        return text("order", String.join(", ", common(before, after)), String.join(", ", common(after, before)));
    }

    /** The words that are not among the others. */
    static List<String> without(List<String> words, List<String> others) {
        Set<String> rest = new LinkedHashSet<>(words);
        rest.removeAll(Set.copyOf(others));
        return List.copyOf(rest);
    }

    private static List<String> common(List<String> words, List<String> others) {
        Set<String> common = new LinkedHashSet<>(words);
        common.retainAll(Set.copyOf(others));
        return List.copyOf(common);
    }
}
