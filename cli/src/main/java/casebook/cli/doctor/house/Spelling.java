package casebook.cli.doctor.house;

import casebook.contract.Setting;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which setting was meant. */
final class Spelling {

    private static final int NEAR = 3;

    /** The setting that is written almost like this; none when none is near. */
    static Optional<String> meant(String word) {
        return Arrays.stream(Setting.values())
                .map(Enum::name)
                .min(Comparator.comparingInt(setting -> distance(word, setting)))
                .filter(setting -> distance(word, setting) <= NEAR);
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
