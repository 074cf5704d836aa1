package casebook.contract.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;

/** A schema registry that speaks Confluent's API (Apicurio, Karapace, Confluent's own). */
public final class SchemaRegistry {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;
    private final Duration patience;

    /**
     * The registry there.
     *
     * @param root its address with the path of the API; a user and password in it are sent as basic authentication
     */
    public SchemaRegistry(URI root) {
        this(root, ANSWER);
    }

    /** The registry there, which is given this long for an answer. */
    public SchemaRegistry(URI root, Duration patience) {
        this.root = root;
        this.patience = patience;
    }

    /**
     * Makes a schema known; one that is known already keeps its id.
     *
     * @throws RegistryTrouble when the registry is away or refuses the schema
     */
    public int register(String subject, Schema schema) {
        return ask("POST", "/subjects/" + quoted(subject) + "/versions", Map.of("schema", schema.toString()))
                .path("id")
                .asInt();
    }

    /**
     * Has the registry refuse from now on what cannot read, and be read by, every version of the subject.
     *
     * @throws RegistryTrouble when the registry is away or does not know the rule
     */
    public void demandFullTransitive(String subject) {
        String path = "/config/" + quoted(subject);
        var rule = Map.of("compatibility", "FULL_TRANSITIVE");
        HttpResponse<String> answer = send("PUT", path, rule);
        // Of parts that start together one makes the rule; to another it may say that it exists, and then takes it.
        judged("PUT", path, answer.statusCode() == CONFLICT ? send("PUT", path, rule) : answer);
    }

    /**
     * The subjects it knows.
     *
     * @throws RegistryTrouble when the registry is away
     */
    public Set<String> subjects() {
        var subjects = new TreeSet<String>();
        ask("GET", "/subjects", null).forEach(subject -> subjects.add(subject.asText()));
        return subjects;
    }

    /**
     * The schema under an id.
     *
     * @throws NoSuchElementException when the registry does not know the id
     * @throws RegistryTrouble when the registry is away
     */
    public Schema schema(int id) {
        String text = ask("GET", "/schemas/ids/" + id, null).path("schema").asText();
        return new Schema.Parser().parse(text);
    }

    /** Its address, without what it is entered with. */
    @Override
    public String toString() {
        return root.toString().replaceFirst("//[^/@]*@", "//");
    }

    private JsonNode ask(String method, String path, Map<String, String> body) {
        return judged(method, path, send(method, path, body));
    }

    private JsonNode judged(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() == NOT_FOUND) {
            throw new NoSuchElementException("the schema registry at " + this + " does not know " + path);
        } else if (answer.statusCode() / 100 != 2) {
            throw new RegistryTrouble(
                    "the schema registry at " + this + " refused " + method + " " + path + ": " + answer.statusCode()
                            + " " + answer.body(),
                    null);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw away(e);
        }
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> body) {
        try {
            return http.send(request(method, path, body), BodyHandlers.ofString());
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryTrouble("interrupted while the schema registry at " + this + " was asked", e);
        }
    }

    private RegistryTrouble away(IOException e) {
        return new RegistryTrouble(
                "the schema registry at " + this
                        + " does not answer. Look at CASEBOOK_SCHEMA_REGISTRY_URL and whether it runs",
                e);
    }

    private HttpRequest request(String method, String path, Map<String, String> body) throws IOException {
        BodyPublisher content =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        var request = HttpRequest.newBuilder(URI.create(this.toString().replaceFirst("/+$", "") + path))
                .timeout(patience)
                .header("Accept", MEDIA_TYPE)
                .header("Content-Type", MEDIA_TYPE)
                .method(method, content);
        if (root.getUserInfo() != null) {
            String user = Base64.getEncoder().encodeToString(root.getUserInfo().getBytes(UTF_8));
            request.header("Authorization", "Basic " + user);
        }
        return request.build();
    }

    private static String quoted(String subject) {
        return URLEncoder.encode(subject, UTF_8);
    }
}
