package casebook.enrich.classify;

import casebook.contract.Sha256;
import casebook.enrich.classify.learned.LearnedVoice;
import casebook.event.TaxonomyPublished;
import java.nio.charset.StandardCharsets;

/** The name of a classifier: its rules, and a hash of what it was compiled from. */
final class ClassifierVersion {

    /** Raised whenever the same taxonomy would judge differently. */
    private static final String RULES = "voices-6";

    /** Twelve hexadecimal digits tell any two taxonomies of one house apart. */
    private static final int DIGITS = 12;

    static String of(TaxonomyPublished taxonomy, String embedder) {
        return RULES + "-" + Sha256.hex(content(taxonomy, embedder)).substring(0, DIGITS);
    }

    /** What it judges by; not who published it, when, or under which version. */
    private static byte[] content(TaxonomyPublished taxonomy, String embedder) {
        String content = taxonomy.getFacets() + "\n" + taxonomy.getModels() + "\n" + embedder + "\n"
                + LearnedVoice.with(embedder).hash();
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private ClassifierVersion() {}
}
