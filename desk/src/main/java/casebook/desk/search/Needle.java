package casebook.desk.search;

import java.util.Locale;

/**
 * What a term looks like where it stands.
 *
 * @param term what was asked for
 * @param stem how the word begins in all its forms; of what has no forms the whole of it
 */
record Needle(Term term, String stem) {

    /** What a form of a word may add to its stem: -s, -ing, -ies, -tion. */
    private static final int LONGEST_ENDING = 4;

    /** Whether it looks otherwise in capitals. */
    boolean hasCase() {
        return !stem.equals(stem.toUpperCase(Locale.ROOT));
    }

    /**
     * Where it ends in a text if it begins there; nowhere is −1.
     *
     * @param text in lower case
     */
    int endOf(String text, int start) {
        if (term.isUnspaced()) {
            return text.startsWith(term.text(), start) ? start + term.text().length() : -1;
        }
        if (!text.startsWith(stem, start) || start > 0 && isOfAWord(text.codePointBefore(start))) {
            return -1;
        }
        int end = start;
        while (end < text.length() && isOfAWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        boolean form = end - start - stem.length() <= LONGEST_ENDING;
        return form
                        || text.startsWith(term.text(), start)
                                && end - start == term.text().length()
                ? end
                : -1;
    }

    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character) && !Term.isUnspaced(character);
    }
}
