package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.ingest.blob.FileSystemBlobStore;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadPartsTest {

    private static final String BOUNDARY = "boundary";

    /** Beginnings of the boundary that are none, at every place of a piece. */
    private static final String FILE =
            "a\r\n--bound\r\n--boundar\r\n-\r\r\n--b\n--boundarx\r\n".repeat(50) + "\r\n--boun";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 13, 16, 64, 1_000, 100_000})
    void a_file_stays_what_it_is_however_the_request_is_cut(int piece) throws Exception {
        var blobs = new FileSystemBlobStore(folder);
        var upload = new StagedUpload();
        var parts = new UploadParts(blobs, new UploadLimits(1_000_000, 3), upload);
        var parser = new MultiPart.Parser(BOUNDARY, parts);
        byte[] body = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                        + FILE + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(ISO_8859_1);

        for (int from = 0; from < body.length; from += piece) {
            int length = Math.min(piece, body.length - from);
            byte[] bytes = Arrays.copyOfRange(body, from, from + length);
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(bytes), from + length == body.length));
            parts.check();
        }

        assertEquals(1, upload.size());
        upload.blobs().get(0).commit();
        String sha256 = upload.files().get(0).getSha256();
        try (var blob = blobs.local(sha256)) {
            assertArrayEquals(FILE.getBytes(ISO_8859_1), Files.readAllBytes(blob.path()));
        }
    }
}
