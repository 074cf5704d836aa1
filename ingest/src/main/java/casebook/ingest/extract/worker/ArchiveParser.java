package casebook.ingest.extract.worker;

import casebook.ingest.extract.unpack.Unpacked;
import casebook.ingest.extract.unpack.Unpacker;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.IOException;
import java.util.List;
import org.apache.tika.mime.MediaType;

/** Answers for an archive: it has no text, but members. */
final class ArchiveParser {

    static ParsedFile parse(ParseOrder order, MediaType type, Runnable alive) throws IOException {
        Unpacked unpacked = Unpacker.unpack(
                order.file(), order.name(), type.getBaseType().toString(), order.unpacking(), order.time(), alive);
        return new ParsedFile(
                unpacked.outcome(),
                unpacked.detail(),
                type.toString(),
                null,
                0,
                false,
                List.of(),
                List.of(),
                unpacked.members(),
                List.of());
    }

    private ArchiveParser() {}
}
