package casebook.ingest.extract.text;

import java.lang.Character.UnicodeScript;
import java.util.stream.Stream;

/** Tells a language by counting scripts; mixed Chinese and English is what most cases are written in. Pure. */
public final class Language {

    /** Latin letters that say about as much as one Chinese character. */
    private static final double LETTERS_A_CHARACTER = 4;

    private static final double MOST = 0.7;

    /** The characters of Chinese that Unicode has had from the start, without a gap. */
    private static final int FIRST_COMMON = 0x4E00;

    private static final int LAST_COMMON = 0x9FA5;

    private long han;
    private long kana;
    private long hangul;
    private long latin;

    /** The language of these texts together: zh, en, ja, ko, mixed or und. */
    public static String of(Stream<String> texts) {
        var counts = new Language();
        texts.forEach(counts::count);
        return counts.verdict();
    }

    private void count(String text) {
        text.codePoints().forEach(c -> {
            if (c < 0x80) {
                latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
                return;
            }
            // Nearly all there is of Chinese is common; the script of others is looked up in a table.
            boolean common = c >= FIRST_COMMON && c <= LAST_COMMON;
            UnicodeScript script = common ? UnicodeScript.HAN : UnicodeScript.of(c);
            if (script == UnicodeScript.HAN) {
                han++;
            } else if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                kana++;
            } else if (script == UnicodeScript.HANGUL) {
                hangul++;
            } else if (script == UnicodeScript.LATIN) {
                latin++;
            }
        });
    }

    private String verdict() {
        double words = latin / LETTERS_A_CHARACTER;
        double all = han + kana + hangul + words;
        if (all < 1) {
            return "und";
        } else if (kana > 0.15 * (han + kana) && han + kana > MOST * all) {
            return "ja";
        } else if (hangul > 0.5 * all) {
            return "ko";
        } else if (han > MOST * all) {
            return "zh";
        }
        return words > MOST * all ? "en" : "mixed";
    }

    private Language() {}
}
