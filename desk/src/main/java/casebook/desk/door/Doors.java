package casebook.desk.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks the doors of ingest over HTTP: those behind a name, or, in a house of one process, those of the server that was asked. */
public final class Doors {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells who is to be asked, the first before the others. */
    @FunctionalInterface
    private interface Where {
        List<URI> instances() throws IOException;
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Instances ingest;
    private volatile URI met;

    private Doors(Instances ingest) {
        this.ingest = ingest;
    }

    /** Doors that are somewhere else. */
    public static Doors behind(Instances ingest) {
        return new Doors(ingest);
    }

    /** Doors of the very server that a browser asks. */
    public static Doors here() {
        return new Doors(null);
    }

    /**
     * Learns from a request where its server is, so that doors in the same process can be asked while nobody asks the desk.
     *
     * @return whether that was not known before
     */
    public boolean meet(Context asked) {
        if (ingest != null || met != null) {
            return false;
        }
        met = here(asked);
        return true;
    }

    /**
     * What a door answers while nobody waits for it; empty where it knows no such thing.
     *
     * @throws DoorsAway when nobody answers, or answers something else, or where to ask is not known yet
     */
    public Optional<JsonNode> find(String path) {
        return answered(this::known, path).map(body -> json(path, body));
    }

    /**
     * What a door answers.
     *
     * @param asked the request that needs it
     * @param path path and query at the doors, encoded
     * @throws DoorsAway when nobody answers, or answers something else
     */
    public JsonNode read(Context asked, String path) {
        return find(asked, path).orElseThrow(() -> new DoorsAway(path, "it is not known"));
    }

    /**
     * What a door answers; empty where it knows no such thing.
     *
     * @throws DoorsAway when nobody answers, or answers something else
     */
    public Optional<JsonNode> find(Context asked, String path) {
        return answered(() -> instances(asked), path).map(body -> json(path, body));
    }

    /**
     * What a door answers line by line, each handed on as it comes.
     *
     * @return whether it knows such a thing
     * @throws DoorsAway when nobody answers, or answers something else, or breaks off
     */
    public boolean lines(Context asked, String path, Consumer<JsonNode> taking) {
        HttpResponse<Stream<String>> answer = sent(() -> instances(asked), path, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            return isKnown(path, answer, () -> lines.forEach(line -> taking.accept(json(path, line))));
        } catch (UncheckedIOException away) {
            throw new DoorsAway(path, away);
        }
    }

    private Optional<String> answered(Where where, String path) {
        HttpResponse<String> answer = sent(where, path, BodyHandlers.ofString());
        return isKnown(path, answer, () -> {}) ? Optional.of(answer.body()) : Optional.empty();
    }

    private static boolean isKnown(String path, HttpResponse<?> answer, Runnable reading) {
        switch (answer.statusCode()) {
            case 200 -> {
                reading.run();
                return true;
            }
            case 404 -> {
                return false;
            }
            default -> throw new DoorsAway(path, "it answers " + answer.statusCode());
        }
    }

    private <T> HttpResponse<T> sent(Where where, String path, BodyHandler<T> body) {
        try {
            IOException nobody = new ConnectException("no address");
            for (URI instance : where.instances()) {
                try {
                    var request = HttpRequest.newBuilder(instance.resolve(path)).timeout(PATIENCE);
                    HttpResponse<T> answer = http.send(request.build(), body);
                    if (ingest != null) {
                        ingest.answered(instance);
                    }
                    return answer;
                } catch (ConnectException | HttpConnectTimeoutException away) {
                    nobody = away;
                }
            }
            throw new DoorsAway(path, nobody);
        } catch (IOException away) {
            throw new DoorsAway(path, away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DoorsAway(path, e);
        }
    }

    private List<URI> instances(Context asked) throws IOException {
        return ingest == null ? List.of(here(asked)) : ingest.inOrder();
    }

    private List<URI> known() throws IOException {
        return ingest == null ? Stream.ofNullable(met).toList() : ingest.inOrder();
    }

    /** As the socket tells it, not the request: nobody sends the house elsewhere by a header. */
    private static URI here(Context asked) {
        String address = asked.req().getLocalAddr();
        String host = address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + asked.req().getLocalPort());
    }

    private static JsonNode json(String path, String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new DoorsAway(path, e);
        }
    }
}
