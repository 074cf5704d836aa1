package casebook.ingest.extract.recognise.worker;

import casebook.contract.TrustedEvents;
import casebook.event.FileOutcome;
import casebook.ingest.extract.scan.Unreadable;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.RecognisedText;
import casebook.ingest.extract.wire.RecognitionMessages;
import casebook.ingest.extract.wire.RecognitionOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;

/** Reads one page after another for the service at the other end of a socket, and ends when that is gone. */
public final class RecognitionMain {

    /** The exit code after an error that leaves a JVM unsound. */
    private static final int UNSOUND = 70;

    private static final int LARGEST_ORDER = 64 * 1024;

    /**
     * Runs.
     *
     * @param arguments the socket's path
     */
    public static void main(String[] arguments) throws Exception {
        TrustedEvents.trust();
        Path folder = Path.of(arguments[0]).getParent();
        var orders = new SynchronousQueue<byte[]>();
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]))) {
            var reader = new PageReader(Engine.load(folder));
            Frames.write(service, new byte[0]);
            listen(service, orders, folder);
            while (true) {
                Frames.write(service, RecognitionMessages.encode(read(reader, orders.take())));
            }
        } catch (Error unsound) {
            Runtime.getRuntime().halt(UNSOUND);
        }
    }

    private static RecognisedText read(PageReader reader, byte[] message) throws IOException {
        RecognitionOrder order = RecognitionMessages.order(message);
        try {
            return reader.read(PagePictures.load(order));
        } catch (Unreadable unreadable) {
            return RecognisedText.failed(unreadable.outcome(), unreadable.getMessage());
        } catch (IOException | RuntimeException broken) {
            return RecognisedText.failed(FileOutcome.CORRUPT, "the picture is damaged: " + Complaint.of(broken));
        }
    }

    /** A thread of its own, so that even a picture that is never finished with ends with the service. */
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

    /** A service that was killed can no longer do it, and a page may lie there. */
    private static void clear(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException inUse) {
            // Whatever is left is the system's temporary folder's to clear.
        }
    }

    private RecognitionMain() {}
}
