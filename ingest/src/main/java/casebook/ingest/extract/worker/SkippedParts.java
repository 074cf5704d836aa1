package casebook.ingest.extract.worker;

import casebook.ingest.extract.text.Outcome;
import java.util.Locale;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Chooses which embedded parts are read: no pictures and recordings, no archives, and not more than so many. */
final class SkippedParts implements DocumentSelector {

    private static final int MOST_PARTS = 200;

    private int parts;
    private int archives;
    private int tooMany;

    @Override
    public boolean select(Metadata part) {
        String type = String.valueOf(part.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        String name =
                String.valueOf(part.get(TikaCoreProperties.RESOURCE_NAME_KEY)).toLowerCase(Locale.ROOT);
        if (type.startsWith("image/")
                || Outcome.isRecording(type)
                || name.matches(".*\\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?)")) {
            return false;
        } else if (Outcome.isArchive(type) || name.matches(".*\\.(?:zip|rar|7z|t?gz|tar|bz2|xz)")) {
            archives++;
            return false;
        } else if (parts == MOST_PARTS) {
            tooMany++;
            return false;
        }
        parts++;
        return true;
    }

    int archives() {
        return archives;
    }

    int tooMany() {
        return tooMany;
    }
}
