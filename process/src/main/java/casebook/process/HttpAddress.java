package casebook.process;

import static casebook.contract.Setting.CASEBOOK_HTTP_HOST;
import static casebook.contract.Setting.CASEBOOK_HTTP_INSECURE;
import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;

import casebook.contract.Settings;
import java.util.Set;

/**
 * Where the front door is.
 *
 * @param host address or name the server listens on
 * @param port its port; 0 takes a free one
 */
public record HttpAddress(String host, int port) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]");

    /**
     * Reads it; one that others can reach has to be asked for twice, as nobody is asked for a password: by a proxy that
     * says who asks, or by saying that the network is closed.
     */
    public static HttpAddress from(Settings settings) {
        var address =
                new HttpAddress(settings.text(CASEBOOK_HTTP_HOST), settings.number(CASEBOOK_HTTP_PORT, 0, 65_535));
        boolean asksWho = UserHeader.from(settings).isNamed();
        boolean insecure = settings.yes(CASEBOOK_HTTP_INSECURE);
        if (!address.isLoopback() && !asksWho && !insecure) {
            settings.complain(
                    "CASEBOOK_HTTP_HOST is \"" + address.host + "\": whoever reaches this machine could"
                            + " submit, review and withdraw cases. Leave it at 127.0.0.1, or set CASEBOOK_USER_HEADER where only a proxy"
                            + " that knows its users reaches it, or CASEBOOK_HTTP_INSECURE=true where the network itself is closed");
        }
        return address;
    }

    private boolean isLoopback() {
        return LOOPBACK.contains(host) || host.startsWith("127.");
    }
}
