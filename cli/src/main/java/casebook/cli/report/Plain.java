package casebook.cli.report;

/** Words from outside, as they can be shown on a terminal. */
public final class Plain {

    /** One line without control characters, which could move the cursor or hide what follows. */
    public static String line(String words) {
        return words.codePoints()
                .map(character -> isHidden(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Control characters, and those that turn the direction of writing. */
    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private Plain() {}
}
