package casebook.cli.command;

import casebook.cli.taxonomy.TaxonomySource;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command has that judges without a house: the taxonomy it judges under. */
final class TaxonomyChoice {

    @Option(
            names = "--taxonomy",
            paramLabel = "FILE.yaml",
            description = "Judges under this taxonomy; by default under the one that travels with this build.")
    private Path file;

    /**
     * The taxonomy.
     *
     * @throws casebook.cli.taxonomy.UnusableTaxonomy when it cannot be used; it carries all complaints
     */
    TaxonomyPublished read() throws IOException {
        return file == null ? TaxonomySource.builtIn() : TaxonomySource.read(file);
    }
}
