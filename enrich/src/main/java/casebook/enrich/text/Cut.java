package casebook.enrich.text;

/** Shortens a text without cutting a character in two. */
public final class Cut {

    /** A sentence shorter than this, in UTF-16 units, is no summary of a longer text. */
    private static final int SAYS_ENOUGH = 50;

    /** At most so many UTF-16 units. */
    public static String at(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /**
     * At most so many UTF-16 units: up to the end of the last whole sentence, else up to the last word, with dots for what
     * is missing.
     */
    public static String atSentence(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        for (int i = most - 1; i >= SAYS_ENOUGH; i--) {
            if (endsSentence(text, i)) {
                return text.substring(0, i + 1);
            }
        }
        String cut = at(text, most - 1);
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut).strip() + "…";
    }

    /** The stop behind a number or an initial, as in "2. Results", ends none; a semicolon leaves the sentence open. */
    private static boolean endsSentence(String text, int at) {
        char stop = text.charAt(at);
        if (stop == '.') {
            return Sentences.endsSentence(text, at)
                    && !Character.isDigit(text.charAt(at - 1))
                    && (Character.isLetter(text.charAt(at - 2)) || !Character.isUpperCase(text.charAt(at - 1)));
        }
        return stop != ';' && stop != '；' && Sentences.endsSentence(text, at);
    }

    private Cut() {}
}
