package casebook.ingest.registry;

import casebook.contract.Problem;
import casebook.contract.registry.SchemaRegistry;
import casebook.process.Answers;
import io.javalin.config.RoutesConfig;

/** Tells where the schemas are when a registry gives out their ids: ours would be the wrong ones. */
public final class RegistryElsewhere {

    private final SchemaRegistry registry;

    /** The registry is there. */
    public RegistryElsewhere(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** Adds what it serves. */
    public void routes(RoutesConfig routes) {
        routes.get(
                "/apis/ccompat/v7/<path>",
                context -> Answers.problem(
                        context,
                        Problem.of(
                                404,
                                "registry-elsewhere",
                                "The schemas are in a registry",
                                "A schema registry gives out the ids in these records. Ask it: " + registry)));
    }
}
