package casebook.ingest.extract.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FileOutcome;
import casebook.event.FormField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders and answers as bytes. A reader never allocates more than the message it was given is long. */
public final class Messages {

    /** Writes a value's parts. */
    @FunctionalInterface
    interface Writer {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads one element of a list. */
    @FunctionalInterface
    interface Reader<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** An order as bytes. */
    public static byte[] encode(ParseOrder order) throws IOException {
        return bytes(out -> {
            text(out, order.file().toString());
            text(out, order.name());
            out.writeLong(order.blockBytes());
            out.writeLong(order.time().toMillis());
            text(out, order.overflow().toString());
            unpacking(out, order.unpacking());
        });
    }

    /** The order in these bytes. */
    public static ParseOrder order(byte[] message) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(message));
        return new ParseOrder(
                Path.of(text(in)),
                text(in),
                in.readLong(),
                Duration.ofMillis(in.readLong()),
                Path.of(text(in)),
                unpacking(in));
    }

    /** An answer as bytes. */
    public static byte[] encode(ParsedFile file) throws IOException {
        return bytes(out -> {
            text(out, file.outcome().name());
            text(out, file.detail());
            text(out, file.mediaType());
            page(out, file.pages());
            out.writeLong(file.characters());
            out.writeBoolean(file.cut());
            out.writeInt(file.blocks().size());
            for (Block block : file.blocks()) {
                block(out, block);
            }
            out.writeInt(file.fields().size());
            for (FormField field : file.fields()) {
                text(out, field.getName());
                text(out, field.getLabel());
                text(out, field.getValue());
                page(out, field.getPage());
            }
            out.writeInt(file.members().size());
            for (Member member : file.members()) {
                text(out, member.path());
                text(out, member.file().map(Path::toString).orElse(""));
                text(out, member.refusal().name());
                text(out, member.detail());
            }
            out.writeInt(file.scans().size());
            for (int page : file.scans()) {
                out.writeInt(page);
            }
        });
    }

    /** The answer in these bytes. */
    public static ParsedFile parsedFile(byte[] message) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(message));
        try {
            return new ParsedFile(
                    FileOutcome.valueOf(text(in)),
                    text(in),
                    text(in),
                    page(in),
                    in.readLong(),
                    in.readBoolean(),
                    list(in, Messages::block),
                    list(in, Messages::field),
                    list(in, Messages::member),
                    list(in, DataInputStream::readInt));
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer of a worker", e);
        }
    }

    private static void unpacking(DataOutputStream out, Unpacking unpacking) throws IOException {
        text(out, unpacking.folder().toString());
        out.writeInt(unpacking.budget().entries());
        out.writeInt(unpacking.budget().depth());
        out.writeLong(unpacking.budget().bytes());
        out.writeLong(unpacking.budget().memberBytes());
    }

    private static Unpacking unpacking(DataInputStream in) throws IOException {
        return new Unpacking(Path.of(text(in)), new Budget(in.readInt(), in.readInt(), in.readLong(), in.readLong()));
    }

    static void block(DataOutputStream out, Block block) throws IOException {
        text(out, block.getKind().name());
        page(out, block.getPage());
        text(out, block.getText());
        out.writeInt(block.getCells().size());
        for (String cell : block.getCells()) {
            text(out, cell);
        }
    }

    static Block block(DataInputStream in) throws IOException {
        var kind = BlockKind.valueOf(text(in));
        Integer page = page(in);
        return new Block(kind, text(in), page, list(in, Messages::text));
    }

    private static FormField field(DataInputStream in) throws IOException {
        return new FormField(text(in), text(in), text(in), "", page(in));
    }

    private static Member member(DataInputStream in) throws IOException {
        String path = text(in);
        String file = text(in);
        return new Member(
                path,
                file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                FileOutcome.valueOf(text(in)),
                text(in));
    }

    static <T> List<T> list(DataInputStream in, Reader<T> element) throws IOException {
        int size = in.readInt();
        var list = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            list.add(element.from(in));
        }
        return list;
    }

    private static void page(DataOutputStream out, Integer page) throws IOException {
        out.writeInt(page == null ? 0 : page);
    }

    private static Integer page(DataInputStream in) throws IOException {
        int page = in.readInt();
        return page == 0 ? null : page;
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text of " + length + " bytes is longer than its message");
        }
        return new String(in.readNBytes(length), UTF_8);
    }

    static byte[] bytes(Writer writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private Messages() {}
}
