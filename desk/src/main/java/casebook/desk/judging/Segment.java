package casebook.desk.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** A name as a part of a path: whatever it holds, it is one part. */
public final class Segment {

    /** Whether servers take it for a part of a path; some names they do not, however encoded. */
    public static boolean isOne(String name) {
        return !name.matches("\\.*|.*[/\\\\].*");
    }

    /** Encoded. */
    public static String of(String name) {
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return encoded.matches("\\.+") ? encoded.replace(".", "%2E") : encoded;
    }

    private Segment() {}
}
