package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.StagedBlob;
import casebook.ingest.http.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Takes the parts of an upload as they come: files into the blob store, metadata into memory. */
final class UploadParts extends MultiPart.AbstractPartsListener {

    /** What comes of a part while it is read. */
    interface Taking {
        void take(byte[] bytes, int offset, int length) throws IOException;

        void end() throws IOException;
    }

    /** Something that may be refused. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private final BlobStore blobs;
    private final UploadLimits limits;
    private final StagedUpload upload;
    private Taking part;
    private IOException broken;
    private RuntimeException refused;

    UploadParts(BlobStore blobs, UploadLimits limits, StagedUpload upload) {
        this.blobs = blobs;
        this.limits = limits;
        this.upload = upload;
    }

    /** Throws what went wrong so far: the parser lets nothing through that its listener throws. */
    void check() throws IOException {
        if (broken != null) {
            throw broken;
        } else if (refused != null) {
            throw refused;
        }
    }

    @Override
    public void onPartBegin() {
        part = null;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        ByteBuffer bytes = chunk.getByteBuffer();
        attempt(() -> {
            if (bytes.hasArray()) {
                part().take(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            } else {
                var copy = new byte[bytes.remaining()];
                bytes.get(copy);
                part().take(copy, 0, copy.length);
            }
        });
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
        // Its end is told before this, while its name is still known.
    }

    @Override
    public void onPartEnd() {
        attempt(() -> part().end());
        super.onPartEnd();
    }

    @Override
    public void onFailure(Throwable failure) {
        attempt(() -> {
            throw new Refusal(
                            400,
                            "broken-multipart",
                            "The multipart request is broken",
                            "The request ended early or its boundaries do not match. Send it again.")
                    .because(failure);
        });
    }

    private void attempt(Step step) {
        if (broken != null || refused != null) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            broken = e;
        } catch (RuntimeException e) {
            refused = e;
        }
    }

    private Taking part() {
        if (part == null) {
            part = open();
        }
        return part;
    }

    private Taking open() {
        if ("metadata".equals(getName())) {
            return new Described();
        } else if (!"file".equals(getName())) {
            throw new Refusal(
                    400,
                    "unknown-part",
                    "A part is unknown",
                    "Only parts called file and metadata are taken, not \"" + getName() + "\".");
        } else if (upload.size() == limits.maxFiles()) {
            throw new Refusal(
                    413,
                    "too-many-files",
                    "Too many files",
                    "An upload may bring at most " + limits.maxFiles() + " files; send fewer, or several cases.");
        }
        long room = limits.maxBytes()
                - upload.blobs().stream().mapToLong(StagedBlob::bytes).sum();
        return new IncomingFile(FileName.clean(getFileName()), blobs, upload, room, limits);
    }

    /** The part that tells of the case. */
    private final class Described implements Taking {
        private final ByteArrayOutputStream json = new ByteArrayOutputStream();

        @Override
        public void take(byte[] bytes, int offset, int length) {
            if (json.size() + length > Metadata.MOST_BYTES) {
                throw Metadata.refused("it is larger than " + Metadata.MOST_BYTES + " bytes");
            }
            json.write(bytes, offset, length);
        }

        @Override
        public void end() {
            upload.describe(Metadata.parse(json.toString(UTF_8)));
        }
    }
}
