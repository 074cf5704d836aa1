package casebook.cli.command;

import casebook.contract.TrustedEvents;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.contract.taxonomy.TaxonomyFile;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Option;

/** What every command has that judges without a house: the taxonomy it judges under. */
final class TaxonomyChoice {

    private static final String NOBODY = "anonymous";

    @Option(
            names = "--taxonomy",
            paramLabel = "FILE.yaml",
            description = "Judges under this taxonomy; by default under the one that travels with this build.")
    private Path file;

    /**
     * The taxonomy.
     *
     * @throws casebook.contract.taxonomy.TaxonomyRefused when it cannot be used; it carries all complaints
     */
    TaxonomyPublished read() throws IOException {
        TrustedEvents.trust();
        if (file == null) {
            return BuiltInTaxonomy.casebook2023(Instant.EPOCH);
        } else if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException("there is no taxonomy file " + file);
        }
        return TaxonomyFile.read(Files.readString(file), BuiltInTaxonomy.models(), NOBODY, Instant.EPOCH);
    }
}
