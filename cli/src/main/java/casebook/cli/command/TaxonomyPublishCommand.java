package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.TaxonomyClient;
import casebook.cli.taxonomy.Validated;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casebook taxonomy publish FILE}: gives a house a taxonomy, or tells every line that is in the way. */
@Command(
        name = "publish",
        description = {
            "Publishes a taxonomy to a running house, which keeps it under its version for ever.",
            "No case is judged by it before casebook replay apply VERSION.",
            "Exit code 1: it cannot be used, or its version is taken; nothing was published."
        },
        mixinStandardHelpOptions = true)
public final class TaxonomyPublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.yaml", description = "The taxonomy.")
    private Path file;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        Validated validated = Validated.of(file);
        if (!validated.usable()) {
            if (casebook.json()) {
                casebook.out().println(new ObjectMapper().writeValueAsString(validated));
            } else {
                casebook.err().println(validated.words());
            }
            return Exit.FAILED;
        }
        JsonNode card = new TaxonomyClient(casebook.client()).publish(file, Conversation.who());
        if (casebook.json()) {
            casebook.out().println(card);
        } else {
            String version = card.path("version").asText();
            casebook.out()
                    .printf(
                            "%s is published: %,d facets, %,d codes, %,d models%n",
                            version,
                            card.path("facets").asInt(),
                            card.path("codes").asInt(),
                            card.path("models").asInt());
            casebook.err().println("casebook replay preview " + version + "  tells what it would change");
        }
        return Exit.DONE;
    }
}
