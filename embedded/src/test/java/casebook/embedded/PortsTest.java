package casebook.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_its_remedy_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(taken.getLocalPort());
        }
    }

    @Test
    void a_port_that_somebody_holds_on_every_address_is_taken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertRefused(taken.getLocalPort());
        }
    }

    @Test
    void a_free_port_is_the_one_wanted_and_for_0_there_is_one() {
        int free = Ports.take(0, "the test", "NOTHING");

        assertEquals(free, Ports.take(free, "the test", "NOTHING"));
    }

    private static void assertRefused(int port) {
        var refused = assertThrows(CannotStart.class, () -> Ports.take(port, "Kafka", "CASEBOOK_KAFKA_PORT"));

        assertTrue(refused.getMessage().startsWith("port " + port + " for Kafka "), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("set CASEBOOK_KAFKA_PORT to another port"), refused.getMessage());
        assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
    }
}
