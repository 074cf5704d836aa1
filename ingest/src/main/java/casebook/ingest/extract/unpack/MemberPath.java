package casebook.ingest.extract.unpack;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a member's path looks like where it is shown. Nothing is ever opened by it. Pure. */
public final class MemberPath {

    /** Enough for folders and a name, and little enough for an event that lists a thousand. */
    static final int MOST_CHARACTERS = 150;

    private static final String NAMELESS = "unnamed";
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    /** The path, short and readable; empty when it leads out of the archive. */
    static Optional<String> shown(String written) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : visible(written).replace('\\', '/').split("/")) {
            String name = part.strip();
            if (name.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".") && !(parts.isEmpty() && name.matches("[A-Za-z]:"))) {
                parts.addLast(name);
            }
        }
        String path = String.join("/", parts);
        return Optional.of(path.isEmpty() ? NAMELESS : endOf(path));
    }

    /** The path of a member of an archive that is itself a member. */
    public static String within(String archive, String member) {
        return endOf(archive + "/" + member);
    }

    /** Whether it was left there by a system or an office program and is no file of anybody's. */
    static boolean isLitter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT))
                || name.startsWith("~$")
                || name.startsWith("._");
    }

    /** The end tells what kind of file it is, so the beginning goes. */
    private static String endOf(String path) {
        if (path.length() <= MOST_CHARACTERS) {
            return path;
        }
        int start = path.length() - MOST_CHARACTERS + 1;
        return "…" + path.substring(Character.isLowSurrogate(path.charAt(start)) ? start + 1 : start);
    }

    private static String visible(String written) {
        var visible = new StringBuilder();
        written.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** Control characters, halves of characters, what has no width, and the marks that make a name read backwards. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private MemberPath() {}
}
