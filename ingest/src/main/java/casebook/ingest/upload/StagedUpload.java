package casebook.ingest.upload;

import casebook.event.SubmittedFile;
import casebook.ingest.blob.StagedBlob;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An upload that has been read to its end and is not accepted yet. Closed, it leaves nothing behind. */
final class StagedUpload implements Closeable {

    private record Part(String name, String mediaType, StagedBlob blob) {}

    private final List<Part> parts = new ArrayList<>();
    private Metadata metadata;

    StagedBlob add(String name, String mediaType, StagedBlob blob) {
        parts.add(new Part(name, mediaType, blob));
        return blob;
    }

    void describe(Metadata said) {
        if (metadata != null) {
            throw Metadata.refused("it comes twice");
        }
        metadata = said;
    }

    int size() {
        return parts.size();
    }

    Metadata metadata() {
        return metadata == null ? Metadata.NONE : metadata;
    }

    /** The files in the order that is the same for the same files. */
    List<SubmittedFile> files() {
        return parts.stream()
                .map(part -> new SubmittedFile(part.blob.sha256(), part.name, part.blob.bytes(), part.mediaType))
                .sorted(Comparator.comparing(SubmittedFile::getSha256).thenComparing(SubmittedFile::getName))
                .toList();
    }

    List<StagedBlob> blobs() {
        return parts.stream().map(Part::blob).toList();
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.blob.close();
        }
    }
}
