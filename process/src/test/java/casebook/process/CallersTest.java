package casebook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "127.0.0.1, 127.0.0.1:8080, -",
                "127.0.0.1, localhost, -",
                "127.0.0.1, localhost:8080, http://localhost:8080",
                "127.0.0.1, LOCALHOST:8080, http://localhost:8080",
                "localhost, [::1]:8080, http://[::1]:8080",
                "::1, 127.0.0.1, http://127.0.0.1",
                "0.0.0.0, casebook.example, https://casebook.example",
                "0.0.0.0, casebook.example:443, https://casebook.example",
                "casebook.example, casebook.example:8080, -"
            })
    void lets_its_own_callers_in(String bound, String host, String origin) {
        assertEquals(Optional.empty(), new Callers(bound).objection(host, origin));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "127.0.0.1, evil.example, -",
                "127.0.0.1, 127.0.0.1.evil.example, -",
                "127.0.0.1, -, -",
                "127.0.0.1, localhost:8080, http://evil.example",
                "127.0.0.1, localhost:8080, http://localhost:3000",
                "127.0.0.1, localhost:8080, null",
                "127.0.0.1, localhost:8080, http://[broken",
                "0.0.0.0, casebook.example, https://evil.example",
                "0.0.0.0, -, https://evil.example"
            })
    void keeps_others_out(String bound, String host, String origin) {
        assertEquals(
                403, new Callers(bound).objection(host, origin).orElseThrow().status());
    }
}
