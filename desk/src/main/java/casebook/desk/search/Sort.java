package casebook.desk.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which order cases come; what is alike comes oldest first, and then by its id. */
enum Sort {
    /** The best answer first. */
    RELEVANCE(null, true),
    /** The oldest first. */
    RECEIVED("c.received_at", false),
    /** By code point or as the database sorts. */
    TITLE("c.title", false),
    /** The surest sector first. */
    CONFIDENCE("c.confidence", true);

    /** A sort and whether a minus turned it around. */
    record Direction(Sort sort, boolean turned) {

        /** The end of a statement over rows with a {@code key}. */
        String orderBy() {
            return " ORDER BY key " + (sort.descending == turned ? "ASC" : "DESC")
                    + " NULLS LAST, received_at, case_id";
        }
    }

    private final String column;
    private final boolean descending;

    Sort(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /**
     * The key to sort by.
     *
     * @param rank how it is said how well a case answers
     */
    String key(String rank) {
        return this == RELEVANCE ? rank : column;
    }

    /**
     * Reads the parameter {@code sort}.
     *
     * @throws BadQuery when there is no such order
     */
    static Direction of(String name) {
        boolean turned = name.startsWith("-");
        for (Sort sort : values()) {
            if (sort.word().equals(turned ? name.substring(1) : name)) {
                return new Direction(sort, turned);
            }
        }
        throw new BadQuery("sort is \"" + name + "\": it must be one of "
                + Arrays.stream(values()).map(Sort::word).collect(Collectors.joining(", "))
                + ", with a minus before it to turn it around.");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
