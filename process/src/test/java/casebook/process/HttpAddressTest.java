package casebook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Settings;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

    @Test
    void loopback_needs_nothing_else() {
        assertEquals(new HttpAddress("127.0.0.1", 8080), read(Map.of()));
    }

    @Test
    void beyond_loopback_has_to_be_asked_for_twice() {
        String complaint =
                assertThrows(Settings.Refused.class, () -> beyond(Map.of())).getMessage();

        assertTrue(complaint.contains("CASEBOOK_USER_HEADER"), complaint);
        assertTrue(complaint.contains("CASEBOOK_HTTP_INSECURE=true"), complaint);
    }

    @ParameterizedTest
    @CsvSource({"CASEBOOK_HTTP_INSECURE, true", "CASEBOOK_USER_HEADER, X-Remote-User"})
    void a_closed_network_or_a_proxy_that_says_who_asks_will_do(String setting, String value) {
        assertEquals("0.0.0.0", beyond(Map.of(setting, value)).host());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X Remote User", "X-Remote-User:", "Host", "if-match"})
    void a_header_that_cannot_say_who_asks_is_complained_of(String name) {
        String complaint = assertThrows(Settings.Refused.class, () -> read(Map.of("CASEBOOK_USER_HEADER", name)))
                .getMessage();

        assertTrue(complaint.contains("CASEBOOK_USER_HEADER is \"" + name + "\""), complaint);
    }

    private static HttpAddress beyond(Map<String, String> more) {
        var given = new TreeMap<>(more);
        given.put("CASEBOOK_HTTP_HOST", "0.0.0.0");
        return read(given);
    }

    private static HttpAddress read(Map<String, String> given) {
        return Settings.read(given, HttpAddress::from);
    }
}
