package casebook.ingest.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells a media type from a name and the first bytes; opens nothing. */
final class MediaTypes {

    /** As many first bytes as any rule looks at. */
    static final int HEAD = 64 * 1024;

    private static final MimeTypes RULES = MimeTypes.getDefaultMimeTypes();

    static String detect(String name, byte[] head, int length) {
        return PlainTypes.of(name, head, length).orElseGet(() -> byRules(name, head, length));
    }

    /** What all the rules together say: hundreds of them, for every file. */
    static String byRules(String name, byte[] head, int length) {
        var hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var bytes = new ByteArrayInputStream(head, 0, length)) {
            return RULES.detect(bytes, hints).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    private MediaTypes() {}
}
