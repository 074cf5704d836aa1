package casebook.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobBucket;
import casebook.ingest.blob.BlobFolder;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.S3Door;
import casebook.ingest.blob.StagedBlob;
import casebook.testkit.ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_is_compared_file_by_file() throws Exception {
        try (BlobStore blobs = new BlobFolder(folder).open()) {
            compared(blobs, folder);
        }
    }

    @Test
    void a_bucket_is_compared_object_by_object() throws Exception {
        try (ObjectStore server = ObjectStore.start()) {
            String bucket = server.bucket();
            var door = new S3Door(
                    Optional.of(server.endpoint()), "us-east-1", ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
            try (BlobStore blobs = new BlobBucket(bucket, "", door, folder).open()) {
                compared(blobs, server.folder(bucket));
            }
        }
    }

    private static void compared(BlobStore blobs, Path files) throws IOException {
        SubmittedFile good = keep(blobs, "good");
        SubmittedFile damaged = keep(blobs, "damaged");
        SubmittedFile gone = keep(blobs, "gone");
        List<SubmittedFile> all = List.of(good, damaged, gone);
        assertEquals(List.of(), BlobFiles.differences(blobs, all));

        try (var found = Files.find(files, 3, (path, is) -> path.endsWith(damaged.getSha256()))) {
            Files.writeString(found.findFirst().orElseThrow(), "demaged");
        }
        blobs.delete(gone.getSha256());

        assertEquals(
                List.of(
                        "the blob of damaged is not what was received: " + damaged.getSha256(),
                        "the blob of gone is missing: " + gone.getSha256()),
                BlobFiles.differences(blobs, all));
    }

    private static SubmittedFile keep(BlobStore blobs, String text) throws IOException {
        try (StagedBlob staged = blobs.stage()) {
            staged.write(text.getBytes(), 0, text.length());
            staged.commit();
            return new SubmittedFile(staged.sha256(), text, (long) text.length(), "text/plain");
        }
    }
}
