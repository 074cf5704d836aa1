package casebook.cli.doctor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void every_complaint_is_told_once_and_the_defaults_hold() {
        Told told = Told.of(Map.of(
                "CASEBOOK_HTTP_PORT", "eighty",
                "CASEBOOK_REPLICATION_FACTOR", "0",
                "CASEBOOK_HTP_HOST", "127.0.0.1",
                "CASEBOOK_URL", "here",
                "CASEBOOK_KAFKA_PORT", "19092"));

        assertEquals(
                List.of(
                        "CASEBOOK_HTP_HOST is not a setting of Casebook",
                        "CASEBOOK_HTTP_PORT is \"eighty\": must be a whole number from 0 to 65535",
                        "CASEBOOK_REPLICATION_FACTOR is \"0\": must be a whole number from 1 to 9",
                        "CASEBOOK_URL is \"here\": must be an address such as http://127.0.0.1:8080"),
                told.complaints());
        assertEquals(8080, told.config().http().port());
        assertEquals(19092, told.config().kafkaPort());
        assertFalse(told.given().containsKey("CASEBOOK_HTP_HOST"));
    }

    @Test
    void good_settings_are_taken_as_they_are() {
        Told told = Told.of(Map.of("CASEBOOK_PARTITIONS", "3"));

        assertEquals(List.of(), told.complaints());
        assertEquals(3, told.config().surroundings().partitions());
    }
}
