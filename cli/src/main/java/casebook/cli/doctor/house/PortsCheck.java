package casebook.cli.doctor.house;

import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;
import static casebook.contract.Setting.CASEBOOK_KAFKA_PORT;
import static casebook.contract.Setting.CASEBOOK_POSTGRES_PORT;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Patient;
import casebook.cli.house.HouseConfig;
import casebook.cli.house.Whereabouts;
import casebook.embedded.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether the ports a start takes are free; those of a house that runs are its own. */
public record PortsCheck(Patient patient) implements Check {

    @Override
    public String name() {
        return PortCheck.NAME;
    }

    @Override
    public List<Finding> look() throws IOException {
        return switch (patient.state()) {
            case RUNNING -> List.of(Finding.ok(name(), own(patient.whereabouts().orElseThrow())));
            case BETWEEN ->
                List.of(Finding.note(name(), "not looked at: a house is just taking them or giving them back"));
            case AT_REST -> atRest(patient.config());
        };
    }

    private static String own(Whereabouts running) {
        return "the house that runs has its own: HTTP " + running.http().getPort() + ", Kafka " + running.kafka()
                + ", PostgreSQL " + running.database().replaceFirst("\\?.*", "");
    }

    private List<Finding> atRest(HouseConfig config) throws IOException {
        var findings = new ArrayList<>(new PortCheck(config.http().port(), "HTTP", CASEBOOK_HTTP_PORT).look());
        if (config.kafkaServers().isEmpty()) {
            findings.addAll(new PortCheck(config.kafkaPort(), "Kafka", CASEBOOK_KAFKA_PORT).look());
        }
        if (config.databaseUrl().isEmpty()) {
            List<Long> leftovers = EmbeddedDatabase.leftovers(config.home().resolve("postgres"));
            findings.addAll(
                    leftovers.isEmpty()
                            ? new PortCheck(config.postgresPort(), "PostgreSQL", CASEBOOK_POSTGRES_PORT).look()
                            : List.of(Finding.note(
                                    name(),
                                    "a PostgreSQL that a killed house left on this home still runs (processes "
                                            + leftovers + "): the next start stops it")));
        }
        return findings;
    }
}
