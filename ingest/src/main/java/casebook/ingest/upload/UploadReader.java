package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.StagedBlob;
import casebook.ingest.http.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadContentTypeException;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Reads a multipart request straight into the blob store, and no byte further than the limits allow. */
final class UploadReader {

    /** What boundaries and part headers may add to the files. */
    private static final long WRAPPING = 1024 * 1024;

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
        var upload = new StagedUpload();
        try {
            if (request.getContentType() == null) {
                // The library would look into it without asking whether it is there.
                throw new FileUploadContentTypeException("no Content-Type", "");
            }
            FileItemInputIterator parts = parser().getItemIterator(request);
            while (parts.hasNext()) {
                take(parts.next(), upload);
            }
            if (upload.size() == 0) {
                throw new Refusal(
                        400, "no-file", "No file was sent", "Send at least one part called file with a filename.");
            }
            return upload;
        } catch (FileUploadException broken) {
            upload.close();
            throw refusal(broken);
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> parser() {
        var parser = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        parser.setHeaderCharset(UTF_8);
        parser.setMaxSize(limits.maxBytes() + WRAPPING);
        return parser;
    }

    private void take(FileItemInput part, StagedUpload upload) throws IOException {
        String field = part.getFieldName();
        if ("metadata".equals(field)) {
            upload.describe(Metadata.parse(text(part)));
        } else if ("file".equals(field)) {
            if (upload.size() == limits.maxFiles()) {
                throw new Refusal(
                        413,
                        "too-many-files",
                        "Too many files",
                        "An upload may bring at most " + limits.maxFiles() + " files; send fewer, or several cases.");
            }
            stage(FileName.clean(name(part)), part, upload);
        } else {
            throw new Refusal(
                    400,
                    "unknown-part",
                    "A part is unknown",
                    "Only parts called file and metadata are taken, not \"" + field + "\".");
        }
    }

    private void stage(String name, FileItemInput part, StagedUpload upload) throws IOException {
        long before = upload.blobs().stream().mapToLong(StagedBlob::bytes).sum();
        InputStream bytes = part.getInputStream();
        byte[] buffer = new byte[MediaTypes.HEAD];
        int head = bytes.readNBytes(buffer, 0, buffer.length);
        StagedBlob blob = upload.add(name, MediaTypes.detect(name, buffer, head), blobs.stage());
        // The parts come in pieces of 4 KiB, and each would be a write of its own.
        for (int length = head; length > 0; length = bytes.readNBytes(buffer, 0, buffer.length)) {
            if (before + blob.bytes() + length > limits.maxBytes()) {
                throw tooLarge();
            }
            blob.write(buffer, 0, length);
        }
        if (blob.bytes() == 0) {
            throw new Refusal(
                    400,
                    "empty-file",
                    "A file is empty",
                    "The file " + name + " has no bytes; send it again, or leave it out.");
        }
    }

    private static String text(FileItemInput part) throws IOException {
        byte[] bytes = part.getInputStream().readNBytes(Metadata.MOST_BYTES + 1);
        if (bytes.length > Metadata.MOST_BYTES) {
            throw Metadata.refused("it is larger than " + Metadata.MOST_BYTES + " bytes");
        }
        return new String(bytes, UTF_8);
    }

    private static String name(FileItemInput part) {
        try {
            return part.getName();
        } catch (InvalidPathException e) {
            return "\0";
        }
    }

    private Refusal refusal(FileUploadException broken) {
        if (broken instanceof FileUploadSizeException) {
            return tooLarge().because(broken);
        } else if (broken instanceof FileUploadContentTypeException) {
            return new Refusal(
                            415,
                            "not-multipart",
                            "Not a multipart request",
                            "Send the files as multipart/form-data with a boundary, as curl -F file=@NAME does.")
                    .because(broken);
        }
        return new Refusal(
                        400,
                        "broken-multipart",
                        "The multipart request is broken",
                        "The request ended early or its boundaries do not match. Send it again.")
                .because(broken);
    }

    private Refusal tooLarge() {
        return new Refusal(
                413,
                "too-large",
                "The upload is too large",
                "All files of a case together may have at most " + limits.maxBytes()
                        + " bytes. Send smaller files, or ask the operator to raise CASEBOOK_UPLOAD_MAX_BYTES.");
    }
}
