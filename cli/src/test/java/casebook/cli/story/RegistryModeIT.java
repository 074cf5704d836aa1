package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.Casebook;
import casebook.cli.Exit;
import casebook.contract.EventSerde;
import casebook.contract.ReleasedSchemas;
import casebook.contract.Topics;
import casebook.contract.registry.SchemaRegistry;
import casebook.event.CaseCurated;
import casebook.process.topic.TopicFollower;
import casebook.testkit.ChildJvm;
import casebook.testkit.Registry;
import casebook.testkit.Scratch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a registry the ids are the registry's, and a house that does not know it is not let near the data. */
@Timeout(400)
class RegistryModeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Scratch scratch = new Scratch("registry-mode");

    @AfterEach
    void tidy() throws Exception {
        EventSerde.agreeOn(ReleasedSchemas.known());
        scratch.close();
    }

    @Test
    void records_carry_the_ids_of_the_registry() throws Exception {
        Path home = scratch.path().resolve("home");
        try (var apicurio = Registry.start()) {
            var registry = new SchemaRegistry(apicurio.root());
            // Somebody was here before us, so that none of its ids is one of ours by chance.
            for (int i = 0; i < 30; i++) {
                registry.register(
                        "stranger-" + i,
                        SchemaBuilder.record("Stranger" + i).fields().endRecord());
            }
            Map<String, String> settings =
                    Map.of("CASEBOOK_SCHEMA_REGISTRY_URL", apicurio.root().toString());
            try (var house = RunningHouse.start(home, settings)) {
                house.whereabouts().readItsIds();
                String caseId = submit(house);
                house.await(sum -> sum.curated() == 1 && sum.settled() && sum.balanced());

                int id = idOfTheRecord(house);
                assertNotEquals(ReleasedSchemas.known().idOf("CaseCurated"), id);
                assertEquals(CaseCurated.getClassSchema(), registry.schema(id));
                assertEquals(id, registry.register("casebook.curated.v1-value", CaseCurated.getClassSchema()));
                assertTrue(watched(home).contains(caseId));
                assertTrue(ownView(house).contains(apicurio.root().toString()));
            }
            assertTrue(refusal(home).contains("CASEBOOK_SCHEMA_REGISTRY_URL"));
            RunningHouse.start(home, settings).close();
        }
    }

    private String submit(RunningHouse house) throws Exception {
        Path form = Documents.forms(scratch.path().resolve("forms"), 1).get(0);
        return house.client().submit(List.of(form), Map.of()).path("caseId").asText();
    }

    private static int idOfTheRecord(RunningHouse house) {
        try (var curated = TopicFollower.fromTheBeginning(house.whereabouts().kafka(), Topics.CURATED)) {
            var records = curated.look(PATIENCE);
            return ByteBuffer.wrap(records.iterator().next().value(), 1, 4).getInt();
        }
    }

    /** By a command that knows only the home. */
    private String watched(Path home) throws Exception {
        Map<String, String> settings = Map.of("CASEBOOK_HOME", home.toString());
        Path log = scratch.path().resolve("watch.log");
        try (var watch =
                ChildJvm.start(Casebook.class, log, settings, "watch", "--from-beginning", "--limit", "1", "--json")) {
            return watch.awaitLine(Pattern.compile("^\\{"), PATIENCE);
        }
    }

    private static String ownView(RunningHouse house) throws Exception {
        URI subjects = house.whereabouts().http().resolve("/apis/ccompat/v7/subjects");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(subjects).build(), BodyHandlers.ofString())
                .body();
    }

    private String refusal(Path home) throws Exception {
        var refused = RunningHouse.launch(home, Map.of(), scratch.path());
        try (var process = refused.process()) {
            assertEquals(Exit.PRECONDITION, process.awaitExit(PATIENCE), process.output());
            return process.output();
        }
    }
}
