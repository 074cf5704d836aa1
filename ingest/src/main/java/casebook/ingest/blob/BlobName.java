package casebook.ingest.blob;

import casebook.contract.Sha256;
import java.util.regex.Pattern;

/** What may name something in a store: nothing that leads elsewhere. */
final class BlobName {

    /** Three characters at least, so that no shelf is taken for the folder of the hashes that begin so. */
    private static final Pattern SHELF = Pattern.compile("[a-z0-9][a-z0-9-]{2,}");

    static String sha256(String name) {
        return checked(Sha256.isOne(name), name, "a SHA-256");
    }

    static String shelf(String name) {
        return checked(SHELF.matcher(name).matches(), name, "a shelf");
    }

    private static String checked(boolean is, String name, String what) {
        if (!is) {
            throw new IllegalArgumentException("not " + what + ": " + name);
        }
        return name;
    }

    private BlobName() {}
}
