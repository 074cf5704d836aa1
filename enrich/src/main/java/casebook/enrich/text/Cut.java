package casebook.enrich.text;

/** Shortens a text without cutting a character in two. */
public final class Cut {

    /** At most so many UTF-16 units. */
    public static String at(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** At most so many UTF-16 units, up to the end of a sentence when that keeps more than half. */
    public static String atSentence(String text, int most) {
        String cut = at(text, most);
        if (cut.length() == text.length()) {
            return cut;
        }
        for (int i = cut.length() - 1; i > most / 2; i--) {
            if (Sentences.endsSentence(cut, i)) {
                return cut.substring(0, i + 1);
            }
        }
        return cut;
    }

    private Cut() {}
}
