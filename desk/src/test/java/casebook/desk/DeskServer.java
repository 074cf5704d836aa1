package casebook.desk;

import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** A desk over an archive, asked over real HTTP. */
final class DeskServer implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final FrontDoor server;

    DeskServer(String url) {
        this(url, Database.USER, "");
    }

    DeskServer(String url, String user, String password) {
        this(Desk.open(url, user, password), routes -> {});
    }

    /** One with whom others share its server. */
    DeskServer(String url, Consumer<RoutesConfig> others) {
        this(Desk.open(url, Database.USER, ""), others);
    }

    private DeskServer(Desk desk, Consumer<RoutesConfig> others) {
        this.desk = desk;
        server = FrontDoor.open(new HttpAddress("127.0.0.1", 0), desk::ready, routes -> {
            desk.routes(routes);
            others.accept(routes);
        });
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Asks; headers are names and values in turn. */
    HttpResponse<String> get(String path, String... headers) throws Exception {
        URI address = URI.create(address() + path);
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** The body of an answer. */
    byte[] bytes(String path) throws Exception {
        URI address = URI.create(address() + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }

    JsonNode json(String path) throws Exception {
        return JSON.readTree(get(path).body());
    }

    /** The titles of a page, in its order. */
    List<String> titles(String path) throws Exception {
        return StreamSupport.stream(json(path).path("cases").spliterator(), false)
                .map(record -> record.path("title").asText())
                .toList();
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
