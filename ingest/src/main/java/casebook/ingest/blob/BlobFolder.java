package casebook.ingest.blob;

import casebook.contract.Setting;
import casebook.process.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Submitted files in a folder.
 *
 * @param path the folder
 */
public record BlobFolder(Path path) implements BlobPlace {

    @Override
    public BlobStore open() {
        try {
            return new FileSystemBlobStore(path);
        } catch (IOException e) {
            throw new StartRefused(
                    "submitted files cannot be kept in " + path + " (" + e + "): make the folder writable, or name"
                            + " another in " + Setting.CASEBOOK_BLOBS,
                    e);
        }
    }

    @Override
    public Map<Setting, String> note() {
        return Map.of(Setting.CASEBOOK_BLOBS, path.toString());
    }
}
