package casebook.cli.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a JSONL file line by line; a bad line is told and the next one is read. Not for several threads at once. */
public final class JsonLines implements Closeable {

    /** Stands for standard input on the command line. */
    public static final String STANDARD_INPUT = "-";

    /** What is wrong with a file without lines, and what to do about it. */
    public static final String EMPTY = "it is empty: write one JSON object a line";

    private static final String ENDING = ".jsonl";
    private static final String MARK = "\uFEFF";
    /** Jackson says where an object began that does not end; a line tells that by itself. */
    private static final Pattern BEGUN = Pattern.compile(" \\(start marker at \\[.*", Pattern.DOTALL);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final InputStream bytes;
    private int number;

    /**
     * Lines of a stream, which is closed with this.
     *
     * @param file how its lines are to be named
     */
    public JsonLines(String file, InputStream bytes) {
        this.file = file;
        this.bytes = new BufferedInputStream(bytes);
    }

    /** Opens a file. */
    public static JsonLines open(Path file) throws IOException {
        return new JsonLines(file.toString(), Files.newInputStream(file));
    }

    /** Whether a file holds rows, by its name. */
    public static boolean isNamedSo(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The file as it was named. */
    public String file() {
        return file;
    }

    /** The next line that is not blank; empty at the end. */
    public Optional<JsonLine> next() throws IOException {
        for (byte[] line = line(); line != null; line = line()) {
            number++;
            JsonLine read = read(line);
            if (read != null) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    private JsonLine read(byte[] line) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException other) {
            return JsonLine.bad(file, number, "it is not UTF-8: save the file as UTF-8");
        }
        text = number == 1 && text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        if (text.isBlank()) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(text);
            return node instanceof ObjectNode row
                    ? JsonLine.of(file, number, row)
                    : JsonLine.bad(file, number, "it is no JSON object: write {\"text\": …}, one object a line");
        } catch (JsonProcessingException broken) {
            String why = BEGUN.matcher(broken.getOriginalMessage()).replaceFirst("");
            return JsonLine.bad(
                    file,
                    number,
                    "it is no JSON (column %d: %s): write one whole object a line"
                            .formatted(broken.getLocation().getColumnNr(), why));
        }
    }

    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        int one = bytes.read();
        if (one < 0) {
            return null;
        }
        while (one >= 0 && one != '\n') {
            line.write(one);
            one = bytes.read();
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
