package casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers as a house would, with what the test prepared. The last answer to a request is given again and again. */
final class StandIn implements AutoCloseable {

    private record Prepared(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Deque<Prepared>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private String condition;

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback address can be had", e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Prepares an answer to a request such as {@code GET /v1/replays}. */
    StandIn prepare(String request, int status, String body) {
        answers.computeIfAbsent(request, first -> new ArrayDeque<>()).add(new Prepared(status, body));
        return this;
    }

    /** What was asked: method, path with query, and body. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /** What the last request had under {@code If-Match}. */
    synchronized String condition() {
        return condition;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        condition = exchange.getRequestHeaders().getFirst("If-Match");
        asked.add((request + " " + body).strip());
        Deque<Prepared> prepared = answers.getOrDefault(
                request, new ArrayDeque<>(List.of(new Prepared(404, "{\"detail\":\"nothing prepared\"}"))));
        Prepared next = prepared.size() > 1 ? prepared.remove() : prepared.element();
        byte[] bytes = next.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(next.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
