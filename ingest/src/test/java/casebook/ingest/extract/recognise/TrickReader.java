package casebook.ingest.extract.recognise;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.RecognisedText;
import casebook.ingest.extract.wire.RecognitionMessages;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands in for the process that reads pages, and does what the number of a page tells it. */
public final class TrickReader {

    static final int ENDS = 13;
    static final int HANGS = 14;
    static final int ENDS_ONCE = 15;

    public static void main(String[] arguments) throws Exception {
        Path socket = Path.of(arguments[0]);
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Frames.write(service, new byte[0]);
            while (true) {
                var order = RecognitionMessages.order(Frames.read(service, 64 * 1024));
                if (order.page() == ENDS) {
                    Runtime.getRuntime().halt(139);
                } else if (order.page() == HANGS) {
                    Thread.sleep(Long.MAX_VALUE);
                } else if (order.page() == ENDS_ONCE && Files.deleteIfExists(order.file())) {
                    Runtime.getRuntime().halt(1);
                }
                Files.writeString(socket.resolveSibling("tmp").resolve("left"), "behind");
                var block = new Block(
                        BlockKind.PARAGRAPH,
                        "page " + order.page() + " of "
                                + ProcessHandle.current().pid(),
                        null,
                        List.of());
                Frames.write(service, RecognitionMessages.encode(RecognisedText.read(List.of(block), 0.9, false)));
            }
        }
    }

    private TrickReader() {}
}
