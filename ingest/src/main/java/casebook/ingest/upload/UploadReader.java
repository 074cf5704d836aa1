package casebook.ingest.upload;

import casebook.ingest.blob.BlobStore;
import casebook.ingest.http.Leftover;
import casebook.ingest.http.Refusal;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Reads a multipart request straight into the blob store, and no byte further than the limits allow. */
final class UploadReader {

    /** What boundaries and part headers may add to the files. */
    private static final long WRAPPING = 1024 * 1024;

    private static final int CHUNK = 64 * 1024;

    private final BlobStore blobs;
    private final UploadLimits limits;

    UploadReader(BlobStore blobs, UploadLimits limits) {
        this.blobs = blobs;
        this.limits = limits;
    }

    /**
     * Reads the whole request.
     *
     * @throws Refusal when something is wrong with it; nothing of it stays
     */
    StagedUpload read(HttpServletRequest request) throws IOException {
        String boundary = boundary(request.getContentType());
        ServletInputStream body = request.getInputStream();
        var upload = new StagedUpload();
        try {
            if (request.getContentLengthLong() > mostBytes()) {
                throw limits.tooLarge();
            }
            read(body, boundary, new UploadParts(blobs, limits, upload));
            if (upload.size() == 0) {
                throw new Refusal(
                        400, "no-file", "No file was sent", "Send at least one part called file with a filename.");
            }
            return upload;
        } catch (Refusal refusal) {
            upload.close();
            Leftover.discard(body);
            throw refusal;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private void read(InputStream body, String boundary, UploadParts parts) throws IOException {
        var parser = new MultiPart.Parser(boundary, parts);
        long all = 0;
        while (true) {
            // A new one each time, for the parser may keep the end of it.
            byte[] bytes = new byte[CHUNK];
            int length = fill(bytes, body);
            all += Math.max(0, length);
            if (all > mostBytes()) {
                throw limits.tooLarge();
            }
            boolean last = length < 0;
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(bytes, 0, Math.max(0, length)), last));
            parts.check();
            if (last) {
                return;
            }
        }
    }

    /** As much as has come, at least a byte; it comes in pieces of a few KiB, and each would be a write of its own. */
    private static int fill(byte[] bytes, InputStream body) throws IOException {
        int length = body.read(bytes);
        while (length > 0 && length < bytes.length && body.available() > 0) {
            int more = body.read(bytes, length, bytes.length - length);
            if (more < 0) {
                break;
            }
            length += more;
        }
        return length;
    }

    private long mostBytes() {
        return limits.maxBytes() + WRAPPING;
    }

    private static String boundary(String contentType) {
        boolean multipart = contentType != null && contentType.regionMatches(true, 0, "multipart/", 0, 10);
        String boundary = multipart ? MultiPart.extractBoundary(contentType) : null;
        if (boundary == null) {
            throw new Refusal(
                    415,
                    "not-multipart",
                    "Not a multipart request",
                    "Send the files as multipart/form-data with a boundary, as curl -F file=@NAME does.");
        }
        return boundary;
    }
}
