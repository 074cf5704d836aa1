package casebook.contract.taxonomy;

import casebook.event.RegisteredModel;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The taxonomy and the model register that travel with this build. */
public final class BuiltInTaxonomy {

    private static final String FOLDER = "/casebook/taxonomy/";

    /** The taxonomy of the 2023 casebook, published by the house at this time. */
    public static TaxonomyPublished casebook2023(Instant publishedAt) {
        return TaxonomyFile.read(resource("casebook-2023.yaml"), models(), "casebook", publishedAt);
    }

    /** The model register; it holds for every taxonomy that brings none of its own. */
    public static List<RegisteredModel> models() {
        return TaxonomyFile.models(resource("models.yaml"));
    }

    private static String resource(String name) {
        try (InputStream file = BuiltInTaxonomy.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private BuiltInTaxonomy() {}
}
