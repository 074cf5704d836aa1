package casebook.contract.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.CaseCurated;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our side of the conversation, against something that refuses as often as it is told to. */
class SchemaRegistryTest {

    private final List<String> asked = new ArrayList<>();
    private int refusals;
    private HttpServer server;
    private SchemaRegistry registry;

    @BeforeEach
    void open() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        registry = new SchemaRegistry(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getRequestBody().readAllBytes();
        byte[] said = "{}".getBytes(UTF_8);
        exchange.sendResponseHeaders(asked.size() <= refusals ? 409 : 200, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    @Test
    void a_rule_that_another_part_made_at_the_same_moment_is_set_again() {
        refusals = 1;

        assertDoesNotThrow(() -> registry.demandFullTransitive("cases-value"));

        assertEquals(List.of("PUT /config/cases-value", "PUT /config/cases-value"), asked);
    }

    @Test
    void a_rule_that_is_refused_for_good_is_trouble() {
        refusals = 2;

        assertThrows(RegistryTrouble.class, () -> registry.demandFullTransitive("cases-value"));
    }

    @Test
    void a_schema_that_is_refused_is_not_sent_again() {
        refusals = 1;

        var trouble = assertThrows(
                RegistryTrouble.class, () -> registry.register("cases-value", CaseCurated.getClassSchema()));

        assertTrue(trouble.getMessage().contains("409"), trouble.getMessage());
        assertEquals(1, asked.size());
    }
}
