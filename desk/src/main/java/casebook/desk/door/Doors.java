package casebook.desk.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the doors of ingest over HTTP: those behind a name, or, in a house of one process, those of the server that was asked. */
public final class Doors {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Instances ingest;
    private final Duration patience;

    private Doors(Instances ingest, Duration patience) {
        this.ingest = ingest;
        this.patience = patience;
    }

    /** Doors that are somewhere else. */
    public static Doors behind(Instances ingest) {
        return new Doors(ingest, PATIENCE);
    }

    /** Doors of the very server that a browser asks. */
    public static Doors here() {
        return new Doors(null, PATIENCE);
    }

    /** The same doors, which have to say all that they say within this time. */
    public Doors within(Duration time) {
        return new Doors(ingest, time);
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
        return said(asked, path).map(body -> json(path, body));
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
        HttpResponse<InputStream> answer = sent(asked, path, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            var deadline = CompletableFuture.runAsync(
                    () -> close(body), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                var lines = new BufferedReader(new InputStreamReader(body, UTF_8));
                return isKnown(path, answer, () -> lines.lines().forEach(line -> taking.accept(json(path, line))));
            } finally {
                deadline.cancel(false);
            }
        } catch (IOException | UncheckedIOException away) {
            throw new DoorsAway(path, away);
        }
    }

    /** Whoever reads it meanwhile is told that it is closed. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> said(Context asked, String path) {
        HttpResponse<String> answer = sent(asked, path, BodyHandlers.ofString());
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

    private <T> HttpResponse<T> sent(Context asked, String path, BodyHandler<T> body) {
        try {
            IOException nobody = new ConnectException("no address");
            for (URI instance : instances(asked)) {
                try {
                    HttpResponse<T> answer = answered(HttpRequest.newBuilder(instance.resolve(path)), body);
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

    /** The deadline of a request would end with its headers; this one holds for what the body handler waits for, too. */
    private <T> HttpResponse<T> answered(HttpRequest.Builder request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = http.sendAsync(request.build(), body);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + patience, late);
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException away ? away : new IOException(failed.getCause());
        }
    }

    /** As the socket tells it, not the request: nobody sends the house elsewhere by a header. */
    private List<URI> instances(Context asked) throws IOException {
        if (ingest != null) {
            return ingest.inOrder();
        }
        String address = asked.req().getLocalAddr();
        String host = address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
        return List.of(URI.create("http://" + host + ":" + asked.req().getLocalPort()));
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
