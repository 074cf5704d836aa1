package casebook.cli.doctor.check;

/**
 * What a check found; whatever is wrong comes with what puts it right.
 *
 * @param check what was looked at, in a word
 * @param level how much it matters
 * @param found what is so
 * @param remedy what to do; empty where nothing is wrong
 */
public record Finding(String check, Level level, String found, String remedy) {

    /** Refuses a complaint without a remedy. */
    public Finding {
        if (level.compareTo(Level.WARNING) >= 0 && remedy.isBlank()) {
            throw new IllegalArgumentException("no remedy is told for: " + found);
        }
    }

    /** All is well. */
    public static Finding ok(String check, String found) {
        return new Finding(check, Level.OK, found, "");
    }

    /** Good to know. */
    public static Finding note(String check, String found) {
        return new Finding(check, Level.NOTE, found, "");
    }

    /** Works, and should be seen to. */
    public static Finding warning(String check, String found, String remedy) {
        return new Finding(check, Level.WARNING, found, remedy);
    }

    /** Stops a start, or the house that runs. */
    public static Finding stops(String check, String found, String remedy) {
        return new Finding(check, Level.STOPS, found, remedy);
    }
}
