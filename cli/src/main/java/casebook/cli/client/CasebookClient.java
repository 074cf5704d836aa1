package casebook.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    /** A page of curated cases. */
    public JsonNode cases(Map<String, String> query) throws IOException {
        return get("/v1/cases?"
                + query.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private JsonNode get(String path) throws IOException {
        return ask(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    private JsonNode post(String path, Object body) throws IOException {
        return ask(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException {
        HttpResponse<byte[]> response;
        try {
            response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + address, e);
        }
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() >= 400) {
            throw new Answer.Refused(
                    response.statusCode(), answer.path("detail").asText(answer.toString()));
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
