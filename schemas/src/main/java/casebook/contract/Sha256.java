package casebook.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hash that files, cases and classifiers are named by (FIPS 180-4). */
public final class Sha256 {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** The hash, 32 bytes. */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash, 64 lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Whether a text has the shape of a hash. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    private Sha256() {}
}
