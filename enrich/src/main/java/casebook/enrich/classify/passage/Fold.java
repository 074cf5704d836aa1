package casebook.enrich.classify.passage;

/** Folds spelling differences away, character by character, so that offsets stay what they were. */
public final class Fold {

    /** Lower case, half width; hyphens and white space become one kind of space. */
    public static char of(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return of((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2013', '_', '\n', '\r', '\t', '\u00A0', '\u3000' -> ' ';
            case '・', '•', '∙' -> '·';
            case '“', '”', '＂' -> '"';
            default -> Character.toLowerCase(c);
        };
    }

    public static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    /** Whether a folded character belongs to a Latin word or a number. */
    public static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= '\u00E0' && c <= '\u017F');
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Fold() {}
}
