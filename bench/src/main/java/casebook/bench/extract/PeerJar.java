package casebook.bench.extract;

import casebook.bench.Conditions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Finds the server of Tika, or has Maven fetch it. */
final class PeerJar {

    private static final String NAME = "tika-server-standard";
    private static final String GROUP = "org.apache.tika";
    /** Later ones want the parents of its POM as well, for which a JAR that holds everything has no use. */
    private static final String GET = "org.apache.maven.plugins:maven-dependency-plugin:2.10:get";

    /** Its jar. */
    static Path find(Conditions conditions) throws IOException, InterruptedException {
        if (conditions.peer().isPresent()) {
            return conditions.peer().get();
        }
        String version = version();
        Path jar = Path.of(System.getProperty("user.home"), ".m2", "repository")
                .resolve(GROUP.replace('.', '/'))
                .resolve(NAME)
                .resolve(version)
                .resolve(NAME + "-" + version + ".jar");
        if (Files.notExists(jar) && conditions.root().isPresent()) {
            conditions.tell().accept("fetching " + NAME + " " + version + " (76 MB, once)");
            fetch(conditions.root().get(), version);
        }
        if (Files.notExists(jar)) {
            throw new IOException("the peer " + NAME + " " + version + " is not here and Maven could not fetch it;"
                    + " bring its jar here and name it with --peer");
        }
        return jar;
    }

    private static void fetch(Path root, String version) throws IOException, InterruptedException {
        new ProcessBuilder(
                        root.resolve("mvnw").toString(),
                        "--batch-mode",
                        "--quiet",
                        "--non-recursive",
                        GET,
                        "-Dartifact=" + GROUP + ":" + NAME + ":" + version,
                        "-Dtransitive=false")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (InputStream in = PeerJar.class.getResourceAsStream("/casebook/bench/peer.properties")) {
            properties.load(in);
        }
        return properties.getProperty("tika.server.version");
    }

    private PeerJar() {}
}
