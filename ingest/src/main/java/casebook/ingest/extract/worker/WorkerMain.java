package casebook.ingest.extract.worker;

import casebook.contract.TrustedEvents;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;

/** Parses one file after another for the service at the other end of a socket, and ends when that is gone. */
public final class WorkerMain {

    /** The exit code of a worker whose parser threw an error that leaves a JVM unsound. */
    public static final int UNSOUND = 70;

    private static final int LARGEST_ORDER = 64 * 1024;

    /**
     * Runs.
     *
     * @param arguments the socket's path
     */
    public static void main(String[] arguments) throws Exception {
        TrustedEvents.trust();
        var orders = new SynchronousQueue<byte[]>();
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]))) {
            var parser = new FileParser();
            WarmUp.run(parser);
            Frames.write(service, new byte[0]);
            listen(service, orders, Path.of(arguments[0]).getParent());
            while (true) {
                Frames.write(service, Messages.encode(parser.parse(Messages.order(orders.take()))));
            }
        } catch (Error unsound) {
            Runtime.getRuntime().halt(UNSOUND);
        }
    }

    /** A thread of its own, so that even a parser that never ends is ended with the service. */
    private static void listen(SocketChannel service, SynchronousQueue<byte[]> orders, Path folder) {
        var listener = new Thread(
                () -> {
                    try {
                        while (true) {
                            orders.put(Frames.read(service, LARGEST_ORDER));
                        }
                    } catch (IOException | InterruptedException gone) {
                        clear(folder);
                        Runtime.getRuntime().halt(0);
                    }
                },
                "orders");
        listener.setDaemon(true);
        listener.start();
    }

    /** A service that was killed can no longer do it, and pieces of files may lie there. */
    private static void clear(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException inUse) {
            // Whatever is left is the system's temporary folder's to clear.
        }
    }

    private WorkerMain() {}
}
