package casebook.ingest.extract.text;

/** Characters of Chinese, Japanese and Korean, their punctuation included, which stand without spaces. Pure. */
public final class Wide {

    /** Whether this is one of them. */
    public static boolean is(char c) {
        return c >= 0x2E80 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00
                || c == '“'
                || c == '”'
                || c == '…'
                || c == '—';
    }

    private Wide() {}
}
