package casebook.ingest.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the texts that are too long for an event, a folder for each case, so that a case can be forgotten whole. */
public final class CaseTexts {

    private final Path root;

    /** Texts below this folder. */
    public CaseTexts(Path root) {
        this.root = root;
    }

    /**
     * Keeps a text.
     *
     * @return its SHA-256
     */
    public String keep(String caseId, Path text) throws IOException {
        BlobStore store = new FileSystemBlobStore(root.resolve(caseId));
        try (StagedBlob staged = store.stage();
                InputStream bytes = Files.newInputStream(text)) {
            byte[] buffer = new byte[64 * 1024];
            for (int length = bytes.read(buffer); length > 0; length = bytes.read(buffer)) {
                staged.write(buffer, 0, length);
            }
            staged.commit();
            return staged.sha256();
        }
    }

    /**
     * A text as a local file.
     *
     * @throws NoSuchFileException when there is no such text
     */
    public Path file(String caseId, String sha256) throws IOException {
        Path folder = root.resolve(caseId);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new FileSystemBlobStore(folder).file(sha256);
    }

    /** Forgets all texts of a case. */
    public void forget(String caseId) throws IOException {
        Path folder = root.resolve(caseId);
        if (Files.isDirectory(folder)) {
            List<Path> found;
            try (Stream<Path> all = Files.walk(folder)) {
                found = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : found) {
                Files.deleteIfExists(path);
            }
        }
    }
}
