package casebook.desk.door;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where ingest answers: every address behind its name, the one that answered last before the others.
 *
 * <p>Staying with one instance keeps in sight what it acknowledged a moment ago.
 */
public final class Instances {

    /** Tells every address of a name. */
    @FunctionalInterface
    public interface Names {
        /** All of them, at least one. */
        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    private final URI named;
    private final Names names;
    private volatile URI last;

    /** Behind this name, as these names tell. */
    public Instances(URI named, Names names) {
        this.named = named;
        this.names = names;
    }

    /** Behind the name in this address, as the machine resolves it. */
    public static Instances behind(URI named) {
        return new Instances(named, InetAddress::getAllByName);
    }

    /**
     * The addresses in the order in which they are to be asked.
     *
     * @throws UnknownHostException when nobody knows the name
     */
    public List<URI> inOrder() throws UnknownHostException {
        if (!"http".equals(named.getScheme())) {
            // A certificate is made out to the name.
            return List.of(named);
        }
        var all = new ArrayList<URI>();
        for (InetAddress address : names.addresses(named.getHost())) {
            all.add(at(address));
        }
        URI first = last;
        if (all.remove(first)) {
            all.add(0, first);
        }
        return all;
    }

    /** Remembers who answered. */
    public void answered(URI instance) {
        last = instance;
    }

    private URI at(InetAddress address) {
        String literal = address.getHostAddress();
        String host = literal.contains(":") ? "[" + literal + "]" : literal;
        return URI.create("http://" + host + (named.getPort() < 0 ? "" : ":" + named.getPort()));
    }

    @Override
    public String toString() {
        return named.toString();
    }
}
