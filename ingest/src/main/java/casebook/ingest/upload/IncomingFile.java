package casebook.ingest.upload;

import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.StagedBlob;
import casebook.ingest.http.Refusal;
import java.io.IOException;

/** One file on its way into the blob store; its first bytes, held back until they are there, tell its media type. */
final class IncomingFile implements UploadParts.Taking {

    private final String name;
    private final BlobStore blobs;
    private final StagedUpload upload;
    private final long room;
    private final UploadLimits limits;
    private final byte[] head = new byte[MediaTypes.HEAD];
    private int held;
    private StagedBlob blob;

    /**
     * A file of which nothing has come yet.
     *
     * @param room bytes it may have at most
     */
    IncomingFile(String name, BlobStore blobs, StagedUpload upload, long room, UploadLimits limits) {
        this.name = name;
        this.blobs = blobs;
        this.upload = upload;
        this.room = room;
        this.limits = limits;
    }

    @Override
    public void take(byte[] bytes, int offset, int length) throws IOException {
        int toHold = blob == null ? Math.min(length, head.length - held) : 0;
        System.arraycopy(bytes, offset, head, held, toHold);
        held += toHold;
        if (blob == null && held == head.length) {
            begin();
        }
        if (toHold < length) {
            write(bytes, offset + toHold, length - toHold);
        }
    }

    @Override
    public void end() throws IOException {
        if (held == 0) {
            throw new Refusal(
                    400,
                    "empty-file",
                    "A file is empty",
                    "The file " + name + " has no bytes; send it again, or leave it out.");
        } else if (blob == null) {
            begin();
        }
    }

    private void begin() throws IOException {
        blob = upload.add(name, MediaTypes.detect(name, head, held), blobs.stage());
        write(head, 0, held);
    }

    private void write(byte[] bytes, int offset, int length) throws IOException {
        if (blob.bytes() + length > room) {
            throw limits.tooLarge();
        }
        blob.write(bytes, offset, length);
    }
}
