package casebook.bench.extract;

import casebook.bench.files.Document;
import casebook.embedded.Ports;
import casebook.ingest.extract.isolation.Jvm;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The peer: Tika's own server, as it comes, which isolates parsers in a process of their own as well. */
final class TikaServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(120);

    private final Process process;
    private final URI rmeta;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Document> documents;

    private TikaServer(Process process, int port, List<Document> documents) {
        this.process = process;
        this.rmeta = URI.create("http://127.0.0.1:" + port + "/rmeta");
        this.documents = documents;
    }

    /** Starts it on a free port of loopback and waits until it answers. */
    static TikaServer start(Path jar, Path folder, List<Document> documents) throws Exception {
        int port = Ports.free();
        Process process = new ProcessBuilder(
                        Jvm.JAVA,
                        "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("peer-tmp")),
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("peer.log").toFile())
                .start();
        var server = new TikaServer(process, port, documents);
        server.awaitAnswer(port);
        return server;
    }

    private void awaitAnswer(int port) throws Exception {
        var hello = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/version"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive()) {
            try {
                client.send(hello, BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    break;
                }
                Thread.sleep(200);
            }
        }
        close();
        throw new IOException("the peer does not start; see its log peer.log");
    }

    long run() throws Exception {
        for (Document document : documents) {
            String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8);
            var request = HttpRequest.newBuilder(rmeta)
                    .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                    .header("Accept", "application/json")
                    .timeout(ANSWER)
                    .PUT(HttpRequest.BodyPublishers.ofFile(document.path()))
                    .build();
            // What it makes of a file it cannot read takes its time as well.
            client.send(request, BodyHandlers.ofByteArray());
        }
        return documents.size();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
