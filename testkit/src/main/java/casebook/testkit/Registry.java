package casebook.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real schema registry (Apicurio), fresh and forgetful, in a process of its own. */
public final class Registry implements AutoCloseable {

    private static final Path TARBALL = Path.of("../testkit/target/apicurio-registry.tar.gz");
    private static final Pattern LISTENS = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Duration START = Duration.ofMinutes(2);

    private final Scratch scratch;
    private final ChildJvm process;
    private final URI root;

    private Registry(Scratch scratch, ChildJvm process, URI root) {
        this.scratch = scratch;
        this.process = process;
        this.root = root;
    }

    /** Starts one on a free port and waits until it answers. */
    public static Registry start() throws IOException, InterruptedException {
        if (!Files.exists(TARBALL)) {
            throw new AssertionError(TARBALL.toAbsolutePath() + " is missing: ./mvnw verify in testkit fetches it");
        }
        var scratch = new Scratch("registry");
        unpack(scratch.path());
        var process = ChildJvm.start(
                List.of(
                        "-Xmx512m",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.log.category.\"io.quarkus\".level=INFO",
                        "-jar"),
                runner(scratch.path()).toString(),
                scratch.path().resolve("registry.log"),
                Map.of());
        Matcher listens = LISTENS.matcher(process.awaitLine(LISTENS, START));
        if (!listens.find()) {
            throw new AssertionError("a line that matched does not match");
        }
        return new Registry(scratch, process, URI.create(listens.group(1) + "/apis/ccompat/v7"));
    }

    private static void unpack(Path folder) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-xzf", TARBALL.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IOException("tar could not unpack " + TARBALL.toAbsolutePath());
        }
    }

    private static Path runner(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Its address, with the path of Confluent's API. */
    public URI root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        process.close();
        scratch.close();
    }
}
