package casebook.process;

import static casebook.contract.Setting.CASEBOOK_USER_HEADER;

import casebook.contract.Settings;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header by which a proxy that knows its users says who asks.
 *
 * @param name its name; empty where nobody says
 */
public record UserHeader(String name) {

    /** Where no proxy says who asks. */
    public static final UserHeader NONE = new UserHeader("");

    /** RFC 9110, a token. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** What a connection or the door itself needs. */
    private static final Set<String> TAKEN = Set.of(
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "if-match",
            "origin",
            "transfer-encoding",
            "upgrade");

    /** Reads it. */
    public static UserHeader from(Settings settings) {
        var header = new UserHeader(settings.text(CASEBOOK_USER_HEADER));
        if (header.isNamed() && !header.isUsable()) {
            settings.complain("CASEBOOK_USER_HEADER is \"" + header.name
                    + "\": must be the name of the header in which the proxy says who asks, such as X-Remote-User");
        }
        return header;
    }

    /** Whether a proxy says who asks. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    private boolean isUsable() {
        return TOKEN.matcher(name).matches() && !TAKEN.contains(name.toLowerCase(Locale.ROOT));
    }
}
