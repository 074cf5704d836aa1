package casebook.desk;

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
final class Instances {

    /** Tells every address of a name. */
    @FunctionalInterface
    interface Names {
        /** All of them, at least one. */
        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    private final URI named;
    private final Names names;
    private volatile URI last;

    Instances(URI named, Names names) {
        this.named = named;
        this.names = names;
    }

    static Instances behind(URI named) {
        return new Instances(named, InetAddress::getAllByName);
    }

    List<URI> inOrder() throws UnknownHostException {
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

    void answered(URI instance) {
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
