package casebook.cli.taxonomy;

import casebook.contract.TrustedEvents;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.contract.taxonomy.TaxonomyFile;
import casebook.contract.taxonomy.TaxonomyRefused;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** Taxonomies by the words that name them on the command line. */
public final class TaxonomySource {

    /** The word for the one that travels with this build. */
    public static final String BUILT_IN = "built-in";

    private static final String NOBODY = "anonymous";

    /** The taxonomy that travels with this build. */
    public static TaxonomyPublished builtIn() {
        TrustedEvents.trust();
        return BuiltInTaxonomy.casebook2023(Instant.EPOCH);
    }

    /**
     * The built-in taxonomy by its version or as {@value #BUILT_IN}, or that of a file.
     *
     * @throws UnusableTaxonomy when it cannot be used
     */
    public static TaxonomyPublished named(String word) throws IOException {
        TaxonomyPublished builtIn = builtIn();
        return word.equals(BUILT_IN) || word.equals(builtIn.getVersion()) ? builtIn : read(Path.of(word));
    }

    /**
     * The taxonomy of a file.
     *
     * @throws UnusableTaxonomy when it cannot be used
     */
    public static TaxonomyPublished read(Path file) throws IOException {
        TrustedEvents.trust();
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException("there is no taxonomy file " + file);
        }
        try {
            return TaxonomyFile.read(Files.readString(file), BuiltInTaxonomy.models(), NOBODY, Instant.EPOCH);
        } catch (TaxonomyRefused refused) {
            throw new UnusableTaxonomy(file, refused);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no text in UTF-8: save it as UTF-8", e);
        }
    }

    private TaxonomySource() {}
}
