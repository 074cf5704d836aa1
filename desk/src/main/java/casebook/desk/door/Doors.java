package casebook.desk.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
    private final DoorAddress address;
    private final Deadline deadline;

    private Doors(DoorAddress address, Duration patience) {
        this.address = address;
        this.deadline = new Deadline(patience);
    }

    /** Doors that are somewhere else. */
    public static Doors behind(Instances ingest) {
        return new Doors(DoorAddress.behind(ingest), PATIENCE);
    }

    /** Doors of the very server that a browser asks. */
    public static Doors here() {
        return new Doors(DoorAddress.here(), PATIENCE);
    }

    /** The same doors, which have to say all that they say within this time. */
    public Doors within(Duration time) {
        return new Doors(address, time);
    }

    /**
     * Learns from a request where its server is, so that doors in the same process can be asked while nobody asks the desk.
     *
     * @return whether that was not known before
     */
    public boolean meet(Context asked) {
        return address.meet(asked);
    }

    /**
     * What a door answers while nobody waits for it; empty where it knows no such thing.
     *
     * @throws DoorsAway when nobody answers, or answers something else, or where to ask is not known yet
     */
    public Optional<JsonNode> find(String path) {
        return said(address::known, path);
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
        return said(() -> address.instances(asked), path);
    }

    /**
     * What is read of what a door answers.
     *
     * @throws DoorsAway when nobody answers, or answers something else
     */
    public <T> T read(Context asked, String path, Function<JsonNode, T> reading) {
        return understood(path, read(asked, path), reading);
    }

    /**
     * What is read of what a door answers; empty where it knows no such thing.
     *
     * @throws DoorsAway when nobody answers, or answers something else
     */
    public <T> Optional<T> find(Context asked, String path, Function<JsonNode, T> reading) {
        return find(asked, path).map(told -> understood(path, told, reading));
    }

    /**
     * What a door answers line by line, each handed on as it comes.
     *
     * @return whether it knows such a thing
     * @throws DoorsAway when nobody answers, or answers something else, or breaks off, or does not come to an end
     */
    public boolean lines(Context asked, String path, Consumer<JsonNode> taking) {
        var answer = sent(() -> address.instances(asked), path, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            boolean known = isKnown(path, answer);
            if (known) {
                deadline.lines(body, line -> taking.accept(json(path, line)));
            }
            return known;
        } catch (IOException | UncheckedIOException away) {
            throw new DoorsAway(path, away);
        }
    }

    private Optional<JsonNode> said(Where where, String path) {
        HttpResponse<String> answer = sent(where, path, BodyHandlers.ofString());
        return isKnown(path, answer) ? Optional.of(json(path, answer.body())) : Optional.empty();
    }

    private static boolean isKnown(String path, HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 200 -> true;
            case 404 -> false;
            default -> throw new DoorsAway(path, "it answers " + answer.statusCode());
        };
    }

    private <T> HttpResponse<T> sent(Where where, String path, BodyHandler<T> body) {
        try {
            IOException nobody = new ConnectException("no address");
            for (URI instance : where.instances()) {
                try {
                    var request = HttpRequest.newBuilder(instance.resolve(path)).build();
                    HttpResponse<T> answer = deadline.answer(http, request, body);
                    address.answered(instance);
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

    private static <T> T understood(String path, JsonNode told, Function<JsonNode, T> reading) {
        try {
            return reading.apply(told);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DoorsAway(path, e);
        }
    }

    private static JsonNode json(String path, String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new DoorsAway(path, e);
        }
    }
}
