package casebook.cli.doctor;

import static casebook.contract.Setting.CASEBOOK_PARTITIONS;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Examination;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Patient;
import casebook.cli.doctor.check.Told;
import casebook.cli.doctor.ground.DatabaseCheck;
import casebook.cli.doctor.ground.DatabaseFolderCheck;
import casebook.cli.doctor.ground.RegistryCheck;
import casebook.cli.doctor.ground.WrittenIdsCheck;
import casebook.cli.doctor.house.ClientPropertiesCheck;
import casebook.cli.doctor.house.HomeCheck;
import casebook.cli.doctor.house.PortsCheck;
import casebook.cli.doctor.house.ReadinessCheck;
import casebook.cli.doctor.house.SettingsCheck;
import casebook.cli.doctor.kafka.BrokerCheck;
import casebook.cli.doctor.kafka.Cluster;
import casebook.cli.doctor.kafka.DeadLettersCheck;
import casebook.cli.doctor.kafka.FeaturesCheck;
import casebook.cli.doctor.kafka.GroupCheck;
import casebook.cli.doctor.kafka.TopicsCheck;
import casebook.cli.doctor.machine.ContainersCheck;
import casebook.cli.doctor.machine.DiskCheck;
import casebook.cli.doctor.machine.FontsCheck;
import casebook.cli.doctor.machine.JavaCheck;
import casebook.cli.doctor.machine.MemoryCheck;
import casebook.cli.doctor.machine.OcrCheck;
import casebook.cli.doctor.machine.OpenFilesCheck;
import casebook.contract.CatalogueJudgement;
import casebook.contract.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks at everything a start or a running house depends on, and changes nothing; it ends within half a minute. */
public final class Doctor {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Patient patient;

    private Doctor(Patient patient) {
        this.patient = patient;
    }

    /**
     * Looks at the house that is told this.
     *
     * @param casebook the version of Casebook
     */
    public static Diagnosis examine(Told told, String casebook) throws InterruptedException {
        var doctor = new Doctor(Patient.of(told));
        return new Diagnosis(doctor.findings(), Versions.of(casebook));
    }

    private List<Finding> findings() throws InterruptedException {
        List<Check> checks = new ArrayList<>(machine());
        checks.addAll(house());
        if (patient.kafka().isEmpty()) {
            checks.add(new AtRest(
                    "kafka", "the house's own does not run: topics, groups and dead letters are not looked at"));
            return examine(checks);
        }
        String servers = patient.kafka().get();
        try (Cluster cluster = Cluster.ask(servers, patient.client(servers))) {
            checks.addAll(kafka(cluster));
            return examine(checks);
        }
    }

    private List<Finding> examine(List<Check> checks) throws InterruptedException {
        return new Examination(DEADLINE).of(checks);
    }

    private List<Check> machine() {
        return List.of(
                new JavaCheck(),
                new MemoryCheck(patient),
                DiskCheck.ofHome(patient.config().home()),
                DiskCheck.ofTemporary(),
                new OpenFilesCheck(),
                FontsCheck.here(),
                new OcrCheck(OcrCheck.RAPID_OCR),
                ContainersCheck.here(patient.told().given()));
    }

    private List<Check> house() {
        var config = patient.config();
        return List.of(
                new SettingsCheck(patient.told()),
                new ClientPropertiesCheck(config.surroundings().kafka()),
                new HomeCheck(patient),
                new PortsCheck(patient),
                new ReadinessCheck(patient),
                patient.database()
                        .<Check>map(url -> new DatabaseCheck(
                                url,
                                patient.databaseUser(),
                                config.databasePassword(),
                                config.databaseUrl().isEmpty()))
                        .orElse(new DatabaseFolderCheck(config.home().resolve("postgres"))),
                new RegistryCheck(patient.schemaRegistry()));
    }

    private List<Check> kafka(Cluster cluster) {
        List<Check> checks = new ArrayList<>(List.of(new BrokerCheck(cluster)));
        if (cluster.answers()) {
            var surroundings = patient.config().surroundings();
            checks.add(new FeaturesCheck(cluster));
            checks.add(new TopicsCheck(
                    cluster,
                    new CatalogueJudgement(surroundings.partitions(), surroundings.replicas()),
                    patient.runs(),
                    patient.told().given().containsKey(CASEBOOK_PARTITIONS.name())));
            Arrays.stream(Group.values())
                    .map(group -> new GroupCheck(cluster, group, patient.runs()))
                    .forEach(checks::add);
            checks.add(new DeadLettersCheck(cluster));
            checks.add(new WrittenIdsCheck(cluster, patient.schemaRegistry()));
        }
        return checks;
    }

    /** Something there is nothing to look at while no house runs. */
    private record AtRest(String name, String found) implements Check {
        @Override
        public List<Finding> look() {
            return List.of(Finding.note(name, found));
        }
    }
}
