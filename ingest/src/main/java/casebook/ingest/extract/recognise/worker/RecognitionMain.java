package casebook.ingest.extract.recognise.worker;

import casebook.contract.TrustedEvents;
import casebook.event.FileOutcome;
import casebook.ingest.extract.scan.Unreadable;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.RecognisedText;
import casebook.ingest.extract.wire.RecognitionMessages;
import casebook.ingest.extract.wire.RecognitionOrder;
import casebook.ingest.extract.worker.Exit;
import casebook.ingest.extract.worker.Orders;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Reads one page after another for the service at the other end of a socket, and ends when that is gone. */
public final class RecognitionMain {

    /**
     * Runs.
     *
     * @param arguments the socket's path
     */
    public static void main(String[] arguments) throws Exception {
        TrustedEvents.trust();
        Path folder = Path.of(arguments[0]).getParent();
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]))) {
            var reader = new PageReader(Engine.load(folder));
            Frames.write(service, new byte[0]);
            Orders orders = Orders.of(service, folder);
            while (true) {
                Frames.write(service, RecognitionMessages.encode(read(reader, orders.take())));
            }
        } catch (Error unsound) {
            Runtime.getRuntime().halt(Exit.UNSOUND.code());
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

    private RecognitionMain() {}
}
