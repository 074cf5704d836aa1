package casebook.process;

import casebook.contract.Problem;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows whose writes are let in: a page of another site must not use the reader's browser to write here. */
public final class Callers {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "[::1]");
    private static final Pattern LOOPBACK_ADDRESS = Pattern.compile("127(?:\\.\\d{1,3}){3}");

    private final String boundHost;

    /**
     * Rules for a server.
     *
     * @param boundHost the address or name the server was told to listen on
     */
    public Callers(String boundHost) {
        this.boundHost = boundHost.toLowerCase(Locale.ROOT);
    }

    /**
     * Lets a write in, or not.
     *
     * @param host header {@code Host}
     * @param origin header {@code Origin}; null when no browser speaks
     * @return why it is kept out; empty when it is let in
     */
    public Optional<Problem> objection(String host, String origin) {
        // A name somebody else pointed at this machine (DNS rebinding) is not a name of ours.
        if (isLoopback(boundHost) && !(host != null && isOurs(name(host)))) {
            return Optional.of(Problem.of(
                    403,
                    "foreign-host",
                    "Not addressed to this server",
                    "This server listens on " + boundHost
                            + " and takes writes only under that name. Use http://localhost or http://127.0.0.1."));
        }
        if (origin != null && (host == null || !authority(origin).equals(plain(host)))) {
            return Optional.of(Problem.of(
                    403,
                    "foreign-origin",
                    "A page of another site asked for this",
                    "The header Origin is not the site this server is reached under. Send the request from its own"
                            + " pages, or from a program that sends no Origin."));
        }
        return Optional.empty();
    }

    private boolean isOurs(String name) {
        return isLoopback(name) || name.equals(boundHost);
    }

    private static boolean isLoopback(String name) {
        return LOOPBACK_NAMES.contains(name)
                || name.equals("::1")
                || LOOPBACK_ADDRESS.matcher(name).matches();
    }

    private static String name(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)?$", "");
    }

    /** Host and port of an origin; empty for {@code null} and what is none, which equals no host. */
    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : plain(authority);
        } catch (IllegalArgumentException notAnOrigin) {
            return "";
        }
    }
}
