package casebook.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which cases are asked for.
 *
 * @param words words in the title or the organisation; empty asks for all
 * @param labels code by facet that each case must carry
 * @param page page, from 1
 * @param size cases a page
 */
record CaseQuery(String words, Map<String, String> labels, int page, int size) {

    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;
    private static final Pattern FACET = Pattern.compile("[a-z][a-z0-9_-]*");

    /**
     * Reads the parameters of a request; whatever is not {@code q}, {@code page} or {@code size} is a facet.
     *
     * @throws BadQuery when a value makes no sense
     */
    static CaseQuery of(Map<String, List<String>> parameters) {
        var labels = new TreeMap<String, String>();
        parameters.forEach((name, values) -> {
            if (!List.of("q", "page", "size").contains(name)) {
                if (!FACET.matcher(name).matches()) {
                    throw new BadQuery(
                            "\"" + name + "\" is no facet: use q, page, size, or a facet such as sector=finance.");
                }
                labels.put(name, values.get(0));
            }
        });
        return new CaseQuery(
                parameters.getOrDefault("q", List.of("")).get(0).strip(),
                labels,
                number(parameters, "page", 1, LAST_PAGE),
                number(parameters, "size", 50, LARGEST_PAGE));
    }

    private static int number(Map<String, List<String>> parameters, String name, int otherwise, int most) {
        String value = parameters
                .getOrDefault(name, List.of(String.valueOf(otherwise)))
                .get(0);
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the bounds.
        }
        throw new BadQuery(name + " is \"" + value + "\": it must be a whole number from 1 to " + most + ".");
    }

    /** How many cases come before the page. */
    long skipped() {
        return (page - 1L) * size;
    }

    /** The words as a pattern for ILIKE, in which the user's own % and _ mean themselves. */
    String pattern() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
