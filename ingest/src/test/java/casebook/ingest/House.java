package casebook.ingest;

import casebook.ingest.blob.BlobFolder;
import casebook.ingest.blob.BlobPlace;
import casebook.ingest.extract.pool.WorkerSettings;
import casebook.ingest.upload.UploadLimits;
import casebook.process.UserHeader;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ingest with a server on a free port, over a broker and a folder that the test gives it. */
public final class House implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final UploadLimits LIMITS = new UploadLimits(20_000_000, 10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final Ingest ingest;
    private final Javalin server;

    private House(Path home, IngestConfig config, Map<String, Object> kafka) {
        this.home = home;
        this.ingest = Ingest.start(config, kafka);
        this.server = Javalin.create(javalin -> {
                    javalin.startup.showJavalinBanner = false;
                    ingest.routes(javalin.routes);
                })
                .start("127.0.0.1", 0);
    }

    /** Opens without anybody who extracts. */
    public static House withoutWorkers(Broker broker, Path home, UploadLimits limits, int uploadsAtOnce)
            throws IOException {
        return new House(home, config(UserHeader.NONE, folder(home), limits, uploadsAtOnce, 0), broker.client());
    }

    /** Opens without anybody who extracts, for small uploads. */
    public static House ofDoors(Broker broker, Path home) throws IOException {
        return withoutWorkers(broker, home, new UploadLimits(100_000, 3), 64);
    }

    /** Opens without anybody who extracts, behind a proxy that says in this header who asks. */
    public static House behindProxy(Broker broker, Path home, UserHeader users) throws IOException {
        return new House(home, config(users, folder(home), LIMITS, 64, 0), broker.client());
    }

    /** Opens with everybody, over files that lie elsewhere. */
    public static House over(BlobPlace blobs, Broker broker, Path home, int workers) {
        return new House(home, config(UserHeader.NONE, blobs, LIMITS, 64, workers), broker.client());
    }

    /** Opens with everybody. */
    public static House open(Broker broker, Path home, int workers) throws IOException {
        return new House(home, config(UserHeader.NONE, folder(home), LIMITS, 64, workers), broker.client());
    }

    /** Opens in front of a broker that does not answer. */
    public static House inFrontOf(Map<String, Object> kafka, Path home) throws IOException {
        return new House(home, config(UserHeader.NONE, folder(home), LIMITS, 64, 0), kafka);
    }

    private static BlobPlace folder(Path home) {
        return new BlobFolder(home.resolve("blobs"));
    }

    private static IngestConfig config(
            UserHeader users, BlobPlace blobs, UploadLimits limits, int uploadsAtOnce, int workers) {
        return new IngestConfig(
                "127.0.0.1",
                users,
                Optional.empty(),
                blobs,
                limits,
                uploadsAtOnce,
                Math.max(1, workers),
                3 * workers,
                new WorkerSettings(256, Duration.ofSeconds(60), Path.of("target", "worker-archives")));
    }

    /** The service itself. */
    public Ingest ingest() {
        return ingest;
    }

    /** An address of this server. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** A multipart request to a path, not yet sent. */
    public HttpRequest.Builder multipart(String method, String path, byte[] body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .method(method, BodyPublishers.ofByteArray(body));
    }

    /** Sends a request. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Submits a case. */
    public HttpResponse<String> post(Multipart body) throws IOException, InterruptedException {
        return send(multipart("POST", "/v1/cases", body.whole()));
    }

    /** Submits a case that must be accepted, and gives its id. */
    public String accepted(Multipart body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(body);
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json(answer).path("caseId").asText();
    }

    /** Reads an answer. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** An answer's JSON. */
    public static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** The files that lie in the store, those on their way included. */
    public List<Path> stored() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() {
        server.stop();
        ingest.close();
    }
}
