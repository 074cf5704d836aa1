package casebook.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports, and finds them taken before somebody else ends the process over it. */
public final class Ports {

    /**
     * The port to use.
     *
     * @param wanted the port, or 0 for a free one
     * @param what what the port is for, as a user calls it
     * @param setting the setting that changes it
     * @throws CannotStart when somebody else holds it
     */
    public static int take(int wanted, String what, String setting) {
        try (var probe = new ServerSocket()) {
            // As servers bind: a port whose last connections are still dying is free.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "port %d for %s is in use: stop what holds it, or set %s to another port"
                            .formatted(wanted, what, setting),
                    e);
        }
    }

    /** A port that is free now. */
    public static int free() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free on the loopback address", e);
        }
    }

    private Ports() {}
}
