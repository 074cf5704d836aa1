package casebook.desk.page.health;

import java.util.List;

/**
 * Something that wants attention.
 *
 * @param kind what it is
 * @param number how many, or for how many seconds
 * @param subjects what it is about: a case, or stages
 */
record Sign(Kind kind, long number, List<String> subjects) {

    /** What wants attention; the worst comes first. */
    enum Kind {
        DOORS_AWAY,
        ARCHIVE_AWAY,
        LAG_UNKNOWN,
        LETTERS_UNKNOWN,
        FAILED,
        LETTERS,
        STUCK,
        LAG_GROWS,
        STARTING
    }

    static Sign of(Kind kind) {
        return new Sign(kind, 0, List.of());
    }

    static Sign of(Kind kind, long number, String... subjects) {
        return new Sign(kind, number, List.of(subjects));
    }
}
