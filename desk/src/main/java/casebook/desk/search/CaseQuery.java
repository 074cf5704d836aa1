package casebook.desk.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which cases are asked for.
 *
 * @param words what stands in them
 * @param facets by facet the codes of which a case must carry one, written as {@code facet=code}
 * @param having what else every one of them has
 * @param order in which order they come
 * @param page page, from 1
 * @param size cases a page
 */
public record CaseQuery(
        Words words, Map<String, Set<String>> facets, List<Having> having, Sort.Direction order, int page, int size) {

    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;
    private static final int MOST_CODES = 100;
    private static final int MOST_HAVING = 20;

    /** The question behind a figure of the statistics asks for so many more. */
    private static final int OF_A_FIGURE = 2;

    private static final Set<String> OF_PAGES = Set.of("page", "size", "sort");
    private static final Set<String> PARAMETERS = Set.of("q", "has", "page", "size", "sort");
    private static final Pattern FACET = Pattern.compile("[a-z][a-z0-9_-]*");

    /**
     * Reads the parameters of a request for all cases, which has no page.
     *
     * @throws BadQuery when a value makes no sense
     */
    public static CaseQuery ofAll(Map<String, List<String>> parameters) {
        for (String name : OF_PAGES) {
            if (parameters.containsKey(name)) {
                throw new BadQuery("This has all cases in an order of its own: leave out " + name
                        + ", or ask /v1/cases for a page.");
            }
        }
        if (parameters.getOrDefault("has", List.of()).size() > MOST_HAVING - OF_A_FIGURE) {
            throw new BadQuery(
                    "has is given too often to be counted: give it at most " + (MOST_HAVING - OF_A_FIGURE) + " times.");
        }
        var unranked = new HashMap<>(parameters);
        // Any order but by relevance, which would be worked out for nothing.
        unranked.put("sort", List.of("received"));
        return of(unranked);
    }

    /**
     * Reads the parameters of a request; whatever is not {@code q}, {@code has}, {@code sort}, {@code page} or {@code size} is
     * a facet.
     *
     * @throws BadQuery when a value makes no sense
     */
    public static CaseQuery of(Map<String, List<String>> parameters) {
        var facets = new TreeMap<String, Set<String>>();
        parameters.forEach((name, values) -> {
            // Of the words it is a sign among others, and stands nowhere.
            if (!name.equals("q") && values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new BadQuery(name + " holds the character NUL, which stands in no text: leave it out.");
            }
            if (!PARAMETERS.contains(name)) {
                facets.put(facet(name), codes(name, values));
            }
        });
        Words words = Words.of(first(parameters, "q", "").strip());
        return new CaseQuery(
                words,
                facets,
                having(parameters.getOrDefault("has", List.of())),
                Sort.of(first(parameters, "sort", words.asked() ? "relevance" : "received")),
                number(parameters, "page", 1, LAST_PAGE),
                number(parameters, "size", 50, LARGEST_PAGE));
    }

    private static String facet(String name) {
        if (!FACET.matcher(name).matches()) {
            throw new BadQuery(
                    "\"" + name + "\" is no facet: use q, has, sort, page, size, or a facet such as sector=finance.");
        }
        return name;
    }

    /** Codes may be listed with commas, repeated, or both. */
    private static Set<String> codes(String facet, List<String> values) {
        var codes = new LinkedHashSet<String>();
        for (String value : values) {
            Arrays.stream(value.split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> codes.add(facet + "=" + code));
        }
        if (codes.isEmpty() || codes.size() > MOST_CODES) {
            throw new BadQuery(facet + " has " + codes.size() + " codes: name from 1 to " + MOST_CODES
                    + ", as in sector=finance,law.");
        }
        return codes;
    }

    private static List<Having> having(List<String> values) {
        if (values.size() > MOST_HAVING) {
            throw new BadQuery("has is given " + values.size() + " times: give it at most " + MOST_HAVING + " times.");
        }
        return values.stream().map(Having::of).toList();
    }

    private static String first(Map<String, List<String>> parameters, String name, String otherwise) {
        return parameters.getOrDefault(name, List.of(otherwise)).get(0);
    }

    private static int number(Map<String, List<String>> parameters, String name, int otherwise, int most) {
        String value = first(parameters, name, String.valueOf(otherwise));
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

    /** Every facet that it names. */
    Set<String> named() {
        var named = new TreeSet<>(facets.keySet());
        having.stream().filter(Having::isOfAFacet).map(Having::facet).forEach(named::add);
        return named;
    }

    /** How many cases come before the page. */
    long skipped() {
        return (page - 1L) * size;
    }
}
