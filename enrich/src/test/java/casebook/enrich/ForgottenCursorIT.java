package casebook.enrich;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import casebook.contract.Group;
import casebook.enrich.walk.Stores;
import casebook.event.DifferenceKind;
import casebook.event.ReplayMode;
import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The control of {@link KilledReplayIT}: where the cursors are gone, its check reports what is missing. */
@Timeout(600)
class ForgottenCursorIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    @Test
    void a_walk_that_forgets_where_it_was_does_not_come_to_its_end() throws Exception {
        var stage = new ReplayStage(broker);
        stage.open();
        try (ChildJvm first = stage.house(home)) {
            stage.awaitDone("first");
            stage.ask("two", ReplayMode.APPLY, "v2");
            stage.awaitWalked("two", ReplayStage.CASES / 10);
            first.kill9();
        }
        forgetCursors();

        try (ChildJvm next = stage.house(home)) {
            next.awaitLine(Pattern.compile(Group.ENRICH.id() + " stops"), Duration.ofMinutes(2));
            next.kill9();
        }

        Set<String> expected = ReplayStage.union(stage.idsOf("mineral water"), stage.idsOf("school"));
        assertNotEquals(Set.of(), ReplayStage.onlyInOne(expected, stage.differences("two", DifferenceKind.APPLIED)));
    }

    private void forgetCursors() throws Exception {
        String changelog = Group.ENRICH.id() + "-" + Stores.CURSORS + "-changelog";
        try (var producer = new KafkaProducer<>(broker.client(), new StringSerializer(), new StringSerializer())) {
            for (int partition = 0; partition < Broker.PARTITIONS; partition++) {
                producer.send(new ProducerRecord<>(changelog, partition, Stores.IN_FORCE, null))
                        .get();
            }
        }
        try (Stream<Path> stores = Files.walk(home.resolve("stores"))) {
            for (Path path : stores.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
