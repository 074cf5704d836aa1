package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A parser among Tika's own that does to the real worker what its file says; the file's name ends in .hostile. */
public final class HostileParser implements Parser, Detector {

    private static final long serialVersionUID = 1;
    private static final MediaType TYPE = MediaType.application("x-casebook-hostile");
    private static final int MIB = 1024 * 1024;

    @Override
    public MediaType detect(InputStream bytes, Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name != null && name.endsWith(".hostile") ? TYPE : MediaType.OCTET_STREAM;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TYPE);
    }

    @Override
    public void parse(InputStream bytes, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        var text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        String trick = new String(bytes.readAllBytes(), UTF_8).strip();
        try {
            play(trick, text);
        } catch (InterruptedException | ReflectiveOperationException e) {
            throw new IOException(e);
        }
        text.element("p", "survived: " + trick);
        text.endDocument();
    }

    private static void play(String trick, XHTMLContentHandler text)
            throws IOException, SAXException, InterruptedException, ReflectiveOperationException {
        switch (trick) {
            case "loop" -> loop();
            case "sleep" -> Thread.sleep(Duration.ofHours(1).toMillis());
            case "loop after text" -> {
                text.element("p", "the first paragraph");
                text.element("p", "the second paragraph");
                loop();
            }
            case "endless blanks" -> {
                while (true) {
                    text.characters("          ");
                }
            }
            case "exit" -> System.exit(7);
            case "halt" -> Runtime.getRuntime().halt(0);
            case "stack" -> descend(0);
            case "heap" -> fill(new ArrayList<>(), false);
            case "direct" -> fill(new ArrayList<>(), true);
            case "native" -> takeNative();
            case "threads" -> startThreads();
            case "segv" -> unsafe("putAddress", new Class<?>[] {long.class, long.class}, 0L, 0L);
            case "kill" ->
                new ProcessBuilder("kill", "-9", ProcessHandle.current().pid() + "").start();
            case "error" -> throw new LinkageError("as if a class were missing");
            case "children" -> new ProcessBuilder("sleep", "987").start();
            case "child and exit" -> {
                new ProcessBuilder("sleep", "987").start();
                System.exit(7);
            }
            case "noise" -> System.out.println("x".repeat(MIB));
            case "litter" -> litter();
            case "busy thread left" -> new Thread(HostileParser::loop).start();
            case "slow but steady" -> slowly(text);
            default -> {}
        }
    }

    private static void loop() {
        long count = 0;
        while (count >= 0) {
            count = count * 31 & Long.MAX_VALUE;
        }
    }

    private static int descend(int depth) {
        return descend(depth + 1) + 1;
    }

    private static void fill(List<Object> hoard, boolean direct) {
        while (true) {
            hoard.add(direct ? ByteBuffer.allocateDirect(MIB) : new byte[MIB]);
        }
    }

    private static void takeNative() throws ReflectiveOperationException {
        while (true) {
            Object block = unsafe("allocateMemory", new Class<?>[] {long.class}, (long) MIB);
            unsafe("setMemory", new Class<?>[] {long.class, long.class, byte.class}, block, (long) MIB, (byte) 1);
        }
    }

    private static void startThreads() {
        while (true) {
            var thread = new Thread(() -> {
                try {
                    Thread.sleep(Duration.ofHours(1).toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
        }
    }

    private static void litter() throws IOException {
        Path folder = Files.createTempDirectory("litter");
        Files.writeString(Files.createDirectories(folder.resolve("a/b/c")).resolve("d"), "litter");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc"));
    }

    /** Longer than a silent parser may take. */
    private static void slowly(XHTMLContentHandler text) throws SAXException, InterruptedException {
        for (int second = 0; second < 12; second++) {
            text.element("p", "paragraph " + second);
            Thread.sleep(1_000);
        }
    }

    /** By its name, because the compiler warns of the class. An error within is thrown as itself. */
    private static Object unsafe(String method, Class<?>[] types, Object... arguments)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        try {
            return type.getMethod(method, types).invoke(field.get(null), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
