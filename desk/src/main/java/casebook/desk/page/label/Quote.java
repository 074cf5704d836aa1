package casebook.desk.page.label;

/**
 * A passage among its neighbours.
 *
 * @param before what stands before it
 * @param passage what speaks for the label
 * @param after what stands after it
 */
public record Quote(String before, String passage, String after) {}
