package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.TaxonomyClient;
import casebook.cli.taxonomy.TaxonomyCounts;
import casebook.cli.taxonomy.TaxonomyListing;
import casebook.cli.taxonomy.TaxonomySource;
import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casebook taxonomy list}: the taxonomy of this build, and those published to a house where one answers. */
@Command(
        name = "list",
        description = {
            "Lists the taxonomy of this build, and those published to the house on this home where one answers.",
            "With --url that house must answer."
        },
        mixinStandardHelpOptions = true)
public final class TaxonomyListCommand implements Callable<Integer> {

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        TaxonomyPublished builtIn = TaxonomySource.builtIn();
        TaxonomyCounts counts = TaxonomyCounts.of(builtIn);
        JsonNode published = published();
        if (casebook.json()) {
            casebook.out().println(TaxonomyListing.json(builtIn.getVersion(), counts));
            published.forEach(one -> casebook.out().println(TaxonomyListing.json(one)));
        } else {
            casebook.out()
                    .println(TaxonomyListing.text(builtIn.getVersion(), counts, published)
                            .stripTrailing());
        }
        return Exit.DONE;
    }

    private JsonNode published() throws IOException {
        try {
            return new TaxonomyClient(casebook.client()).list();
        } catch (IOException away) {
            if (casebook.isAddressed()) {
                throw away;
            }
            casebook.err().println("no house answers, so what is published to one is not listed");
            return MissingNode.getInstance();
        }
    }
}
