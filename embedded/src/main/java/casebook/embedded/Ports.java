package casebook.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports, and finds them taken before somebody else ends the process over it. */
public final class Ports {

    /** Free ports are looked for below those that the system lends to outgoing connections, so none takes it again. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private static final int ATTEMPTS = 1000;

    /**
     * The port to use.
     *
     * @param wanted the port, or 0 for a free one
     * @param what what the port is for, as a user calls it
     * @param setting the setting that changes it
     * @throws CannotStart when somebody else holds it
     */
    public static int take(int wanted, String what, String setting) {
        if (wanted == 0) {
            return free();
        }
        try {
            probe(wanted);
            return wanted;
        } catch (IOException e) {
            throw new CannotStart(
                    "port %d for %s cannot be taken (%s): stop what holds it, or set %s to another port"
                            .formatted(wanted, what, e.getMessage(), setting),
                    e);
        }
    }

    /** Why a port cannot be taken now; nothing when it can. */
    public static Optional<String> hindrance(int port) {
        try {
            probe(port);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** A port that is free now. */
    public static int free() {
        IOException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try {
                probe(candidate);
                return candidate;
            } catch (IOException e) {
                last = e;
            }
        }
        throw new CannotStart("no port is free on the loopback address: " + last, last);
    }

    private static void probe(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            // As servers bind: a port whose last connections are still dying is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }

    private Ports() {}
}
