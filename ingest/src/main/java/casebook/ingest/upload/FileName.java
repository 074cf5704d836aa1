package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.http.Refusal;
import java.text.Normalizer;

/** The name of a submitted file: a name and nothing but a name, in one spelling. Pure. */
final class FileName {

    private static final int MOST_BYTES = 255;

    /**
     * The name in NFC.
     *
     * @throws Refusal when it is none, or could be taken for a path
     */
    static String clean(String submitted) {
        if (submitted == null || submitted.isBlank()) {
            throw refused("The file has no name", "Give every part called file a filename.");
        }
        String name = Normalizer.normalize(submitted, Normalizer.Form.NFC).strip();
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.equals(".") || name.equals("..")) {
            throw refused("The file name is a path", "Send the name alone, without folders.");
        }
        if (name.codePoints().anyMatch(FileName::isInvisible)) {
            throw refused("The file name has control characters", "Rename the file to what can be read aloud.");
        }
        if (name.getBytes(UTF_8).length > MOST_BYTES) {
            throw refused("The file name is too long", "Use at most " + MOST_BYTES + " bytes of UTF-8.");
        }
        return name;
    }

    /** Control characters, halves of characters, and the marks that make a name read backwards. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private static Refusal refused(String title, String whatToDo) {
        return new Refusal(400, "bad-file-name", title, title + ". " + whatToDo);
    }

    private FileName() {}
}
