package casebook.ingest.blob;

import java.util.regex.Pattern;

/** What may name something in a store: nothing that leads elsewhere. */
final class BlobName {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** Three characters at least, so that no shelf is taken for the folder of the hashes that begin so. */
    private static final Pattern SHELF = Pattern.compile("[a-z0-9][a-z0-9-]{2,}");

    static String sha256(String name) {
        return checked(SHA256, name, "a SHA-256");
    }

    static String shelf(String name) {
        return checked(SHELF, name, "a shelf");
    }

    static boolean isSha256(String name) {
        return SHA256.matcher(name).matches();
    }

    private static String checked(Pattern pattern, String name, String what) {
        if (!pattern.matcher(name).matches()) {
            throw new IllegalArgumentException("not " + what + ": " + name);
        }
        return name;
    }

    private BlobName() {}
}
