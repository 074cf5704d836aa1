package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.extract.isolation.Jvm;
import casebook.ingest.extract.isolation.LastWords;
import casebook.ingest.extract.isolation.ScratchFolder;
import casebook.ingest.extract.worker.Rehearsal;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of a worker, laid down by one JVM so that the next ones start in half the time (AppCDS).
 *
 * <p>Its name tells of which libraries under which Java; one that does not fit is passed over by the JVM itself.
 */
public final class ClassArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
    private static final String SUFFIX = ".jsa";
    /** There is work for the processor at a first start that is more urgent. */
    private static final List<String> NICE =
            Files.isExecutable(Path.of("/usr/bin/nice")) ? List.of("/usr/bin/nice", "-n", "19") : List.of();

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path file;
    private volatile Process maker;
    private volatile boolean closed;

    private ClassArchive(Path file) {
        this.file = file;
    }

    /** No archive. */
    static ClassArchive none() {
        return new ClassArchive(null);
    }

    /** The archive that fits this program, in a folder that need not exist yet. */
    static ClassArchive in(Path folder) {
        return new ClassArchive(folder.toAbsolutePath().resolve("worker-" + key() + SUFFIX));
    }

    /** The options of a JVM that starts with it; none as long as it is not there. */
    List<String> use() {
        return exists()
                ? List.of(
                        "-XX:SharedArchiveFile=" + file,
                        // Moving it to another address each time costs a third of a second and its memory once more.
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0")
                : List.of();
    }

    boolean exists() {
        return file != null && Files.exists(file);
    }

    /** Gives it up, after it has been in the way of a start. */
    void discard() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("an archive of classes cannot be removed: {}", e.toString());
        }
    }

    /** Makes it where it is not there; takes some seconds of a processor. Two that make it do not disturb each other. */
    void make() {
        if (file == null || exists()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            forgetOld();
            Path scratch = Files.createTempDirectory(file.getParent(), "making");
            try {
                make(scratch);
            } finally {
                ScratchFolder.delete(scratch);
            }
        } catch (IOException e) {
            LOG.info("workers start without an archive of their classes: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Path scratch) throws IOException, InterruptedException {
        Path made = scratch.resolve("made" + SUFFIX);
        var command = new ArrayList<>(NICE);
        command.addAll(List.of(
                Jvm.JAVA,
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ArchiveClassesAtExit=" + made));
        command.add("-Djava.io.tmpdir=" + scratch);
        command.addAll(Jvm.COMMON);
        command.addAll(List.of(
                "-cp",
                Jvm.LIBRARIES,
                Rehearsal.class.getName(),
                scratch.resolve("warmup").toString()));
        Process process = Jvm.start(command, scratch, Map.of());
        maker = process;
        if (closed) {
            close();
        }
        LastWords words = LastWords.of(process);
        boolean done = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        process.destroyForcibly().waitFor();
        if (done && Files.exists(made)) {
            try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } else if (!closed) {
            LOG.info("no archive of the workers' classes could be made: {}", words);
        }
    }

    /** Of other libraries, or half made by a process that was killed. */
    private void forgetOld() throws IOException {
        Instant old = Instant.now().minus(FORGOTTEN);
        try (var all = Files.newDirectoryStream(file.getParent(), "{worker-*" + SUFFIX + ",making*}")) {
            for (Path path : all) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
                    PathUtils.delete(path);
                }
            }
        }
    }

    /** Ends its making. */
    void close() {
        closed = true;
        Process process = maker;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((System.getProperty("java.vm.version") + Jvm.JAVA).getBytes(UTF_8));
            for (String entry : Jvm.LIBRARIES.split(File.pathSeparator)) {
                File at = new File(entry);
                digest.update((entry + "|" + at.length() + "|" + (at.isFile() ? at.lastModified() : 0) + "\n")
                        .getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
