package casebook.ingest.extract.worker;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;

/** Finds what a parse lost without failing: it stands in the metadata, or nowhere. Pure. */
final class Losses {

    private static final String PREFIX = "X-TIKA:EXCEPTION:";

    static List<String> of(Metadata metadata, SkippedParts skipped) {
        var losses = new ArrayList<String>();
        count(metadata, losses, "embedded_exception", "embedded parts could not be read");
        count(metadata, losses, "embedded_stream_exception", "embedded parts could not be opened");
        count(metadata, losses, "embedded_bytes_exception", "embedded parts could not be opened");
        count(metadata, losses, "embedded_warning", "embedded parts were read with warnings");
        count(metadata, losses, "warn", "warnings of the parser");
        count(metadata, losses, "write_limit_reached", "limit of text reached");
        count(metadata, losses, "embedded_resource_limit_reached", "limit of embedded parts reached");
        if (skipped.archives() > 0) {
            losses.add(skipped.archives() + " embedded archives were not unpacked");
        }
        if (skipped.tooMany() > 0) {
            losses.add(skipped.tooMany() + " embedded parts beyond the limit were not read");
        }
        return losses;
    }

    private static void count(Metadata metadata, List<String> losses, String key, String what) {
        String[] values = metadata.getValues(PREFIX + key);
        if (values.length > 0) {
            String first = values[0].lines().findFirst().orElse("").strip();
            losses.add(
                    values.length + " " + what + (first.isEmpty() || first.equals("true") ? "" : " (" + first + ")"));
        }
    }

    private Losses() {}
}
