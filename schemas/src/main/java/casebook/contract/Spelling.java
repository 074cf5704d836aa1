package casebook.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which of the known words was meant. */
public final class Spelling {

    /** How many letters may be wrong: one in three, and never more than this. */
    private static final int NEAR = 3;

    /** The known word that is written almost like this one; none when none is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int near = Math.min(NEAR, (word.length() + 2) / 3);
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(word, one)))
                .filter(one -> distance(word, one) <= near);
    }

    /** The guess as it stands behind a word that is not known; empty when none is near. */
    public static String guess(String word, Collection<String> known) {
        return nearest(word, known).map(near -> " (did you mean " + near + "?)").orElse("");
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(Math.min(here[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = here;
        }
        return above[to.length()];
    }

    private Spelling() {}
}
