package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.Member;
import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.Signal;
import casebook.ingest.extract.wire.Unpacking;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A worker that does to the service whatever the file tells it to do. */
public final class TrickWorker {

    public static void main(String[] arguments) throws Exception {
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]))) {
            Frames.write(service, Signal.READY.frame());
            while (true) {
                ParseOrder order = Messages.order(Frames.read(service, 64 * 1024));
                obey(Files.readString(order.file()), order, service);
            }
        } catch (IOException gone) {
            System.exit(0);
        }
    }

    private static void obey(String trick, ParseOrder order, SocketChannel service) throws Exception {
        if (trick.startsWith("archive of\n")) {
            Frames.write(service, Messages.encode(archive(trick.lines().skip(1).toList(), order.unpacking())));
            return;
        }
        switch (trick.strip()) {
            case "exit" -> System.exit(7);
            case "hang" -> Thread.sleep(Duration.ofHours(1).toMillis());
            case "memory" -> hoard();
            case "stack" -> dig(0);
            case "endless frame" ->
                service.write(ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).flip());
            case "nonsense" -> Frames.write(service, "nonsense".getBytes(UTF_8));
            case "noise" -> System.out.println("x".repeat(1_000_000));
            case "litter" -> Files.writeString(Files.createTempFile("litter", ""), "litter");
            case "exit once" -> exitUnlessDone(Path.of(order.name()));
            case "slow" -> {
                Files.writeString(Path.of(order.name()), "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                for (int second = 0; second < 20; second++) {
                    Thread.sleep(1_000);
                    Frames.write(service, Signal.ALIVE.frame());
                }
            }
            default -> {}
        }
        var block = new Block(BlockKind.PARAGRAPH, System.getProperty("java.io.tmpdir"), null, List.of());
        Frames.write(
                service,
                Messages.encode(new ParsedFile(
                        FileOutcome.OK,
                        "",
                        "text/plain",
                        null,
                        1,
                        false,
                        List.of(block),
                        List.of(),
                        List.of(),
                        List.of())));
        Frames.write(service, Signal.READY.frame());
    }

    /** An archive whose members are tricks. */
    private static ParsedFile archive(List<String> tricks, Unpacking unpacking) throws IOException {
        var members = new ArrayList<Member>();
        Files.createDirectories(unpacking.folder());
        for (String trick : tricks) {
            Path file = unpacking.folder().resolve(String.valueOf(members.size()));
            Files.writeString(file, trick);
            members.add(new Member(members.size() + ".txt", file));
        }
        return new ParsedFile(
                FileOutcome.OK, "", "application/zip", null, 0, false, List.of(), List.of(), members, List.of());
    }

    private static int dig(int depth) {
        return dig(depth + 1) + 1;
    }

    private static void exitUnlessDone(Path mark) throws IOException {
        if (!Files.exists(mark)) {
            Files.createFile(mark);
            System.exit(7);
        }
    }

    private static void hoard() {
        var hoard = new ArrayList<byte[]>();
        while (hoard.size() < 1_000_000) {
            hoard.add(new byte[1_000_000]);
        }
    }
}
