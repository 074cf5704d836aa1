package casebook.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A multipart body, right or wrong, byte by byte. */
public final class Multipart {

    /** What separates its parts. */
    public static final String BOUNDARY = "----casebook-test";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a file. */
    public Multipart file(String name, byte[] content) {
        return part("file\"; filename=\"" + name, content);
    }

    /** Adds a file of text. */
    public Multipart file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    /** Adds the metadata. */
    public Multipart metadata(String json) {
        return part("metadata", json.getBytes(UTF_8));
    }

    /** Adds a part whose name, and whatever follows it, is this. */
    public Multipart part(String name, byte[] content) {
        raw("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
        bytes.writeBytes(content);
        return raw("\r\n");
    }

    /** Adds anything. */
    public Multipart raw(String text) {
        bytes.writeBytes(text.getBytes(UTF_8));
        return this;
    }

    /** The body without its end. */
    public byte[] broken() {
        return bytes.toByteArray();
    }

    /** The body. */
    public byte[] whole() {
        return raw("--" + BOUNDARY + "--\r\n").broken();
    }
}
