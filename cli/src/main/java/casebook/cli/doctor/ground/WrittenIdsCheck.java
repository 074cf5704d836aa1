package casebook.cli.doctor.ground;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.kafka.Cluster;
import casebook.contract.HeldTopics;
import casebook.contract.ReleasedSchemas;
import casebook.contract.SchemaIds;
import casebook.contract.registry.RegisteredSchemas;
import casebook.contract.registry.RegistryTrouble;
import casebook.contract.registry.SchemaRegistry;
import casebook.contract.registry.WrittenIds;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Whether the records that are there carry the ids that a start would use.
 *
 * @param cluster where the records are
 * @param registry who gives out the ids; nobody where they are Casebook's own
 */
public record WrittenIdsCheck(Cluster cluster, Optional<URI> registry) implements Check {

    @Override
    public String name() {
        return "schemas";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        if (!HeldTopics.read(cluster.admin()).missing().isEmpty()) {
            return List.of(Finding.note(name(), "the ids in the records are not looked at: topics are missing"));
        }
        try {
            registry.ifPresent(there -> new SchemaRegistry(there).subjects());
            WrittenIds.check(cluster.client(), ids());
            return List.of(Finding.ok(name(), "the records carry ids that can be read"));
        } catch (RegistryTrouble | NoSuchElementException away) {
            // The check of the registry says so.
            return List.of();
        } catch (WrittenIds.Refused refused) {
            return List.of(Finding.stops(name(), refused.complaints(), refused.remedy()));
        }
    }

    private SchemaIds ids() {
        return registry.<SchemaIds>map(there -> new RegisteredSchemas(new SchemaRegistry(there)))
                .orElse(ReleasedSchemas.known());
    }
}
