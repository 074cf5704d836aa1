package casebook.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart/form-data body that streams its files from disk. */
public final class MultipartForm {

    private final String boundary = UUID.randomUUID().toString();
    private final List<BodyPublisher> parts = new ArrayList<>();

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public void text(String name, String value) {
        part("Content-Disposition: form-data; name=\"" + name + "\"", BodyPublishers.ofString(value, UTF_8));
    }

    public void file(String name, Path file) throws FileNotFoundException {
        // Quotes and backslashes end a quoted string; browsers percent-encode the first and keep the second.
        String fileName = file.getFileName().toString().replace("\"", "%22");
        part(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream",
                BodyPublishers.ofFile(file));
    }

    public BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("--" + boundary + "--\r\n", UTF_8));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private void part(String headers, BodyPublisher body) {
        parts.add(BodyPublishers.ofString("--" + boundary + "\r\n" + headers + "\r\n\r\n", UTF_8));
        parts.add(body);
        parts.add(BodyPublishers.ofString("\r\n", UTF_8));
    }
}
