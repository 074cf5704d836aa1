package casebook.cli.doctor.ground;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.contract.Topics;
import casebook.contract.registry.RegistryTrouble;
import casebook.contract.registry.SchemaRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Who gives out the ids of the schemas, and whether he answers and knows ours.
 *
 * @param address of the registry; none where the ids are Casebook's own
 */
public record RegistryCheck(Optional<URI> address) implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "schemas";
    }

    @Override
    public List<Finding> look() {
        return List.of(address.map(this::ask)
                .orElse(Finding.ok(name(), "Casebook's own ids are used: no schema registry is named")));
    }

    private Finding ask(URI there) {
        var registry = new SchemaRegistry(there, PATIENCE);
        try {
            return judge(registry.toString(), registry.subjects());
        } catch (RegistryTrouble | NoSuchElementException away) {
            return Finding.stops(
                    name(),
                    String.valueOf(away.getMessage()),
                    "start it, or look at CASEBOOK_SCHEMA_REGISTRY_URL: with its path, as in"
                            + " http://127.0.0.1:8081/apis/ccompat/v7");
        }
    }

    Finding judge(String registry, Set<String> known) {
        List<String> ours =
                Topics.all().stream().flatMap(topic -> topic.subject().stream()).toList();
        long found = ours.stream().filter(known::contains).count();
        return found == ours.size()
                ? Finding.ok(name(), registry + " answers and knows all " + found + " subjects")
                : Finding.note(
                        name(),
                        registry + " answers and knows " + found + " of " + ours.size()
                                + " subjects: a start registers the rest");
    }
}
