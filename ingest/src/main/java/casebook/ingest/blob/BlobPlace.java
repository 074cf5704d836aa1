package casebook.ingest.blob;

import static casebook.contract.Setting.CASEBOOK_BLOBS;
import static casebook.contract.Setting.CASEBOOK_HOME;

import casebook.contract.Setting;
import casebook.contract.Settings;
import casebook.process.StartRefused;
import java.nio.file.Path;
import java.util.Map;

/** Where submitted files lie, and the texts of their cases. */
public sealed interface BlobPlace permits BlobFolder, BlobBucket {

    /**
     * Opens the store there.
     *
     * @throws StartRefused when it cannot be used as it is; the message names the remedy
     */
    BlobStore open();

    /** The settings that name this place to others; secrets left out. */
    Map<Setting, String> note();

    /** Most bytes of one file at the place that settings name. */
    static long mostBytes(Settings settings) {
        return isBucket(settings) ? BlobBucket.MOST_BYTES : 1L << 40;
    }

    private static boolean isBucket(Settings settings) {
        return settings.text(CASEBOOK_BLOBS).contains("://");
    }

    /** Reads the settings. */
    static BlobPlace from(Settings settings) {
        String given = settings.text(CASEBOOK_BLOBS);
        Path home = settings.path(CASEBOOK_HOME);
        if (isBucket(settings)) {
            return BlobBucket.from(settings, home.resolve("incoming"));
        }
        return new BlobFolder(given.isEmpty() ? home.resolve("blobs") : settings.path(CASEBOOK_BLOBS));
    }
}
