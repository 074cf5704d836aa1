package casebook.ingest.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Keeps the texts that are too long for an event, a shelf for each case, so that a case can be forgotten whole. */
public final class CaseTexts {

    private final BlobStore shelves;

    /** Texts in this store, beside its blobs. */
    public CaseTexts(BlobStore blobs) {
        this.shelves = blobs.shelf("texts");
    }

    /**
     * Keeps a text.
     *
     * @return its SHA-256
     */
    public String keep(String caseId, Path text) throws IOException {
        try (StagedBlob staged = shelves.shelf(caseId).stage();
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
    public LocalBlob local(String caseId, String sha256) throws IOException {
        return shelves.shelf(caseId).local(sha256);
    }

    /** Forgets all texts of a case. */
    public void forget(String caseId) throws IOException {
        shelves.clear(caseId);
    }

    /** Forgets the texts of all cases that are gone, such as one that was withdrawn while it was being read. */
    public void sweep(Predicate<String> gone) throws IOException {
        for (String caseId : shelves.shelves()) {
            if (gone.test(caseId)) {
                forget(caseId);
            }
        }
    }
}
