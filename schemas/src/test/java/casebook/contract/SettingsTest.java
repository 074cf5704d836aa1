package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void the_default_holds_when_nobody_says_otherwise() {
        assertEquals(8080, Settings.<Integer>read(Map.of(), all -> all.number(Setting.CASEBOOK_HTTP_PORT, 0, 65535)));
    }

    @Test
    void a_bad_start_shows_every_complaint() {
        var given = Map.of("CASEBOOK_HTTP_PORT", "eighty", "CASEBOOK_PARTITIONS", "0", "CASEBOOK_HTPP_HOST", "x");

        var refused = assertThrows(
                Settings.Refused.class,
                () -> Settings.read(
                        given,
                        all -> List.of(
                                all.number(Setting.CASEBOOK_HTTP_PORT, 0, 65535),
                                all.number(Setting.CASEBOOK_PARTITIONS, 1, 1000))));

        assertEquals("""
                Cannot start:
                  CASEBOOK_HTPP_HOST is not a setting of Casebook
                  CASEBOOK_HTTP_PORT is "eighty": must be a whole number from 0 to 65535
                  CASEBOOK_PARTITIONS is "0": must be a whole number from 1 to 1000""", refused.getMessage());
    }

    @Test
    void a_leading_tilde_is_the_home_of_whoever_asks() {
        assertEquals(
                Path.of("/somewhere/.casebook"),
                Settings.<Path>read(Map.of("HOME", "/somewhere"), all -> all.path(Setting.CASEBOOK_HOME)));
    }

    @Test
    void kafka_properties_pass_through_and_own_settings_do_not() {
        var given = Map.of("CASEBOOK_KAFKA_LINGER_MS", "5", "CASEBOOK_KAFKA_PORT", "0");

        assertEquals(Map.of("linger.ms", "5"), Settings.read(given, Settings::kafka));
    }
}
