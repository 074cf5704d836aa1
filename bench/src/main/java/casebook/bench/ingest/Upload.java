package casebook.bench.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** A case of one file on its way to the doors. */
public final class Upload {

    /** The request that brings it; another submitter makes another case of the same file. */
    public static HttpRequest of(URI cases, String submitter, String fileName, BodyPublisher file) {
        String boundary = UUID.randomUUID().toString();
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n"
                                + "{\"submitter\":\"" + submitter + "\"}\r\n--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n",
                        UTF_8),
                file,
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n", UTF_8));
        return HttpRequest.newBuilder(cases)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body)
                .build();
    }

    private Upload() {}
}
