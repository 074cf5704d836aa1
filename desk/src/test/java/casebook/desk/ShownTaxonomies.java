package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.TrustedEvents;
import casebook.contract.taxonomy.TaxonomyFile;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Two taxonomies of one office, the second with something of every change, under a version that is no easy path. */
public final class ShownTaxonomies {

    static final String FIRST = "house-1";
    public static final String SECOND = "house 2 & <b>";
    /** The second in a path. */
    static final String SECOND_PATH = "/taxonomies/house%202%20%26%20%3Cb%3E";

    public static TaxonomyPublished first() {
        return read(text("house-1.yaml"), "li");
    }

    public static TaxonomyPublished second() {
        return read(text("house-2.yaml"), "anonymous");
    }

    /** The taxonomy of a text, as the door reads it. */
    static TaxonomyPublished read(String yaml, String who) {
        TrustedEvents.trust();
        return TaxonomyFile.read(yaml, List.of(), who, Instant.parse("2026-03-01T08:00:00Z"));
    }

    /** The text of one. */
    static String text(String name) {
        try (InputStream file = ShownTaxonomies.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShownTaxonomies() {}
}
