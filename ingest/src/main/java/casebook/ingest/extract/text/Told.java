package casebook.ingest.extract.text;

import java.util.regex.Pattern;

/** What a program says of a failure, made fit to be kept: the same each time, without addresses and folders. Pure. */
final class Told {

    private static final int LONGEST = 300;

    /** Of an object in memory. */
    private static final Pattern ADDRESS = Pattern.compile("@[0-9a-f]{4,8}\\b");

    private static final Pattern CLASS = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}(?=[A-Z])");
    private static final Pattern PATH = Pattern.compile("(?<![\\w.:/])/(?:[^\\s/'\"]+/)+[^\\s/'\",;)]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static String of(String said) {
        String plain = ADDRESS.matcher(said).replaceAll("");
        plain = PATH.matcher(plain).replaceAll("the file");
        plain = CLASS.matcher(plain).replaceAll("");
        plain = SPACE.matcher(plain).replaceAll(" ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    private Told() {}
}
