package casebook.desk.door;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Where the doors are: behind a name, or, in a house of one process, at the very server that a browser asks. */
final class DoorAddress {

    private final Instances ingest;
    private volatile URI met;

    private DoorAddress(Instances ingest) {
        this.ingest = ingest;
    }

    static DoorAddress behind(Instances ingest) {
        return new DoorAddress(ingest);
    }

    static DoorAddress here() {
        return new DoorAddress(null);
    }

    /** Learns from a request where its server is; true when that was not known before and is needed. */
    boolean meet(Context asked) {
        if (ingest != null || met != null) {
            return false;
        }
        met = of(asked);
        return true;
    }

    /** Whom to ask for who asks, the first before the others. */
    List<URI> instances(Context asked) throws IOException {
        return ingest == null ? List.of(of(asked)) : ingest.inOrder();
    }

    /** Whom to ask while nobody asks; nobody while that is not known yet. */
    List<URI> known() throws IOException {
        return ingest == null ? Stream.ofNullable(met).toList() : ingest.inOrder();
    }

    /** Remembers who answered. */
    void answered(URI instance) {
        if (ingest != null) {
            ingest.answered(instance);
        }
    }

    /** As the socket tells it, not the request: nobody sends the house elsewhere by a header. */
    private static URI of(Context asked) {
        String address = asked.req().getLocalAddr();
        String host = address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + asked.req().getLocalPort());
    }
}
