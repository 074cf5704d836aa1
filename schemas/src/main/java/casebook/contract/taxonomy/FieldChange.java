package casebook.contract.taxonomy;

/**
 * A field that says something else than before.
 *
 * @param field its name, such as {@code name.en}
 * @param before what it said; empty when it said nothing
 * @param after what it says now; empty when it says nothing
 */
public record FieldChange(String field, String before, String after) {}
