package casebook.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cli.doctor.check.Finding;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final Diagnosis SICK = new Diagnosis(
            List.of(
                    Finding.ok("java", "Java 17"),
                    Finding.stops("ports", "port 8080 is taken", "set CASEBOOK_HTTP_PORT to another port")),
            Map.of("Kafka", "4.3.1"));

    @Test
    void a_person_reads_a_line_a_finding_its_remedy_below_and_the_sum() {
        assertEquals(
                List.of(
                        "ok       java          Java 17",
                        "STOPS    ports         port 8080 is taken",
                        "                       -> set CASEBOOK_HTTP_PORT to another port",
                        "Kafka 4.3.1",
                        "NOT healthy: 1 in the way, 1 ok, 0 to note, 0 to see to"),
                new DiagnosisText(SICK).lines());
    }

    @Test
    void a_program_reads_one_object() throws Exception {
        assertEquals(
                "{\"healthy\":false,\"findings\":[{\"check\":\"java\",\"level\":\"OK\",\"found\":\"Java 17\",\"remedy\":\"\"},"
                        + "{\"check\":\"ports\",\"level\":\"STOPS\",\"found\":\"port 8080 is taken\","
                        + "\"remedy\":\"set CASEBOOK_HTTP_PORT to another port\"}],\"versions\":{\"Kafka\":\"4.3.1\"}}",
                new ObjectMapper().writeValueAsString(SICK));
    }

    @Test
    void warnings_leave_a_house_healthy() {
        var warned = new Diagnosis(List.of(Finding.warning("fonts", "none", "apt install one")), Map.of());

        assertEquals(true, warned.isHealthy());
    }
}
