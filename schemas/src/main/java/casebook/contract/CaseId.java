package casebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Pattern;

/** The identity of a case: the same files from the same submitter are the same case. */
public final class CaseId {

    /** Who submits when nobody says. */
    public static final String ANONYMOUS = "anonymous";

    private static final int CHARACTERS = 26;
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{" + CHARACTERS + "}");

    /**
     * The first 26 characters of the lower-case base32 (RFC 4648) of SHA-256 over the submitter and the sorted hashes
     * of the files, each followed by a line feed.
     *
     * @param sha256s hashes of the files, 64 lower-case hexadecimal digits each, in any order
     */
    public static String of(String submitter, Collection<String> sha256s) {
        var identity = new StringBuilder(submitter).append('\n');
        sha256s.stream().sorted().forEach(hash -> identity.append(hash).append('\n'));
        var bits = new BigInteger(1, Sha256.of(identity.toString().getBytes(UTF_8)));
        var id = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            id.append(BASE32.charAt(bits.shiftRight(256 - 5 * (i + 1)).intValue() & 31));
        }
        return id.toString();
    }

    /** Whether a text has the shape of a case id. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    private CaseId() {}
}
