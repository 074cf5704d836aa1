package casebook.ingest.extract.worker;

import casebook.contract.TrustedEvents;
import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParseOrder;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Parses one file after another for the service at the other end of a socket, and ends when that is gone. */
public final class WorkerMain {

    /** Rounds of warming for as long as no order comes; between two files it is looked for one. */
    private static final int WHILE_IDLE = 6;

    /**
     * Runs.
     *
     * @param arguments the socket's path
     */
    public static void main(String[] arguments) throws Exception {
        TrustedEvents.trust();
        Path folder = Path.of(arguments[0]).getParent();
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]))) {
            var conversation = new Conversation(service);
            var parser = new FileParser();
            var warmUp = new WarmUp(parser, folder.resolve("warmup"));
            warmUp.light();
            Orders orders = Orders.of(service, folder);
            var watch = Watch.over(conversation);
            conversation.ready();
            warmUp.run(WHILE_IDLE, orders::began);
            while (true) {
                ParseOrder order = Messages.order(orders.take());
                var file = new Underway();
                watch.begin(file);
                var parsed = parser.parse(order, file);
                watch.end();
                conversation.answer(parsed);
            }
        } catch (Error unsound) {
            Runtime.getRuntime().halt(Exit.of(unsound).code());
        }
    }

    private WorkerMain() {}
}
