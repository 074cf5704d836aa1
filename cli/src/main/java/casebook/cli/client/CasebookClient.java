package casebook.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Talks to a running Casebook over HTTP. Its answers are JSON; what goes wrong is an {@link Answer.Refused}. */
public final class CasebookClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;

    /** A client of the Casebook at this address, such as {@code http://127.0.0.1:8080}. */
    public CasebookClient(URI address) {
        this.address = address;
    }

    /**
     * Submits files as one case.
     *
     * @return the receipt
     */
    public JsonNode submit(List<Path> files, Map<String, String> metadata) throws IOException {
        var form = new MultipartForm();
        for (Path file : files) {
            form.file("file", file);
        }
        if (!metadata.isEmpty()) {
            form.text("metadata", JSON.writeValueAsString(metadata));
        }
        return ask(HttpRequest.newBuilder(address.resolve("/v1/cases"))
                .header("Content-Type", form.contentType())
                .POST(form.body()));
    }

    /** Where a case stands. */
    public JsonNode status(String caseId) throws IOException {
        return get("/v1/cases/" + encode(caseId) + "/status");
    }

    /** One curated case. */
    public JsonNode show(String caseId) throws IOException {
        return get("/v1/cases/" + encode(caseId));
    }

    /**
     * Reviews a case.
     *
     * @param review the members of the request
     * @return the receipt
     */
    public JsonNode review(String caseId, Map<String, Object> review) throws IOException {
        return post("/v1/cases/" + encode(caseId) + "/reviews", review);
    }

    /**
     * Has the files of a case read anew.
     *
     * @return the receipt
     */
    public JsonNode reextract(String caseId) throws IOException {
        return ask(to("/v1/cases/" + encode(caseId) + "/extractions").POST(BodyPublishers.noBody()));
    }

    /**
     * Withdraws a case.
     *
     * @param revision the revision that is meant; null for the current one
     * @param reason why; null for no reason
     * @return the receipt
     */
    public JsonNode withdraw(String caseId, Integer revision, String reason) throws IOException {
        var request =
                to("/v1/cases/" + encode(caseId) + (reason == null ? "" : "?" + encode(Map.of("reason", reason))));
        if (revision != null) {
            request.header("If-Match", "\"" + revision + "\"");
        }
        return ask(request.DELETE());
    }

    /** A page of curated cases. */
    public JsonNode cases(Map<String, String> query) throws IOException {
        return get("/v1/cases?" + encode(query));
    }

    /** Curated cases as a file; whoever reads it closes it. */
    public Exported export(String format, Map<String, String> query) throws IOException {
        HttpResponse<InputStream> response =
                send(to("/v1/casebook." + format + "?" + encode(query)).GET(), BodyHandlers.ofInputStream());
        if (response.statusCode() >= 400) {
            try (InputStream body = response.body()) {
                checked(response.statusCode(), JSON.readTree(body));
            }
        }
        return new Exported(response.headers().firstValueAsLong("X-Casebook-Cases"), response.body());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    JsonNode post(String path, Object body) throws IOException {
        return ask(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    JsonNode get(String path) throws IOException {
        return ask(to(path).GET());
    }

    JsonNode ask(HttpRequest.Builder request) throws IOException {
        HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
        return checked(response.statusCode(), JSON.readTree(response.body()));
    }

    /** Hands on every line of an answer as it comes; each is a JSON value. */
    void eachLine(String path, Consumer<JsonNode> each) throws IOException {
        HttpResponse<InputStream> response = send(to(path).GET(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(checked(response.statusCode(), JSON.readTree(line)));
            }
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + address, e);
        }
    }

    private static JsonNode checked(int status, JsonNode answer) throws Answer.Refused {
        if (status >= 400) {
            throw new Answer.Refused(status, answer.path("detail").asText(answer.toString()));
        }
        return answer;
    }

    private static String encode(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A text as part of a path or a query. */
    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
