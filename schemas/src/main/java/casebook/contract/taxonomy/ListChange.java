package casebook.contract.taxonomy;

import java.util.List;

/**
 * A list that holds other words than before; their order does not count.
 *
 * @param field its name
 * @param added what is new in it
 * @param removed what is gone from it
 */
public record ListChange(String field, List<String> added, List<String> removed) {}
