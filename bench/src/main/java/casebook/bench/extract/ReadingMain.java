package casebook.bench.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.TrustedEvents;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.worker.FileParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;

/** Reads all documents once for each line it is sent, in the manner that the line names. */
public final class ReadingMain {

    /** How documents are read. */
    public enum Manner {
        /** As a worker does, all of them. */
        OURS,
        /** As a worker does, those in Word's new format. */
        OUR_WORD,
        /** As Tika does when nobody tells it anything, those in Word's new format. */
        DEFAULT_WORD
    }

    private static final long BLOCK_BYTES = 4L * 1024 * 1024;

    private final Path overflow;
    /** Each is made when it is first used: ours would change what Tika's own has to do in the same process. */
    private FileParser parser;

    private AutoDetectParser tika;

    private ReadingMain(Path overflow) {
        this.overflow = overflow;
    }

    /**
     * Runs.
     *
     * @param arguments a file with a path and a name a line
     */
    public static void main(String[] arguments) throws Exception {
        TrustedEvents.trust();
        Path list = Path.of(arguments[0]);
        List<String> documents = Files.readAllLines(list);
        var reading = new ReadingMain(list.resolveSibling("overflow"));
        var orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println(reading.all(documents, Manner.valueOf(order)));
        }
    }

    private long all(List<String> documents, Manner manner) throws IOException {
        long count = 0;
        for (String document : documents) {
            String[] columns = document.split("\t", 2);
            if (manner == Manner.OURS || columns[1].endsWith(".docx")) {
                read(Path.of(columns[0]), columns[1], manner);
                count++;
            }
        }
        return count;
    }

    private void read(Path file, String name, Manner manner) throws IOException {
        if (manner == Manner.DEFAULT_WORD) {
            readAsItComes(file, name);
            return;
        }
        if (parser == null) {
            parser = new FileParser();
        }
        parser.parse(new ParseOrder(file, name, BLOCK_BYTES, Duration.ofMinutes(1), overflow));
    }

    private void readAsItComes(Path file, String name) throws IOException {
        if (tika == null) {
            tika = new AutoDetectParser();
        }
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var context = new ParseContext();
        context.set(Parser.class, tika);
        try (InputStream bytes = TikaInputStream.get(file)) {
            tika.parse(bytes, new BodyContentHandler(-1), metadata, context);
        } catch (Exception unreadable) {
            // It is the time that counts, for a file that cannot be read as well.
        }
    }
}
