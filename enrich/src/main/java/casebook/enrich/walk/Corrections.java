package casebook.enrich.walk;

import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.ReviewDecided;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What experts have corrected on a case, in the codes of one taxonomy. Pure.
 *
 * <p>The newest word on a facet counts; an empty one takes the word before it back. Reviews stay as they were written: a
 * code that has been renamed or merged since is read as the code that replaces it.
 */
public final class Corrections {

    private final TaxonomyPublished taxonomy;
    private final Map<String, List<String>> byFacet = new LinkedHashMap<>();

    private Corrections(TaxonomyPublished taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Those of these reviews, oldest first, read under this taxonomy. */
    public static Corrections of(List<ReviewDecided> reviews, TaxonomyPublished taxonomy) {
        var corrections = new Corrections(taxonomy);
        for (ReviewDecided review : reviews) {
            review.getCorrections().forEach((facet, codes) -> {
                if (codes.isEmpty()) {
                    corrections.byFacet.remove(facet);
                } else {
                    corrections.byFacet.put(facet, codes);
                }
            });
        }
        return corrections;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byFacet.isEmpty();
    }

    /**
     * What experts say of a facet, the primary code first.
     *
     * @param machine codes that the machine gives it: of a code that has been split, the part it names is taken
     * @return nothing where no expert has spoken, or of codes that are gone; an empty list where it has to be asked anew
     */
    public Optional<List<String>> of(String facet, List<String> machine) {
        List<String> said = byFacet.get(facet);
        if (said == null) {
            return Optional.empty();
        }
        Optional<Facet> known = taxonomy.getFacets().stream()
                .filter(one -> one.getCode().equals(facet))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean gone = true;
        var codes = new LinkedHashSet<String>();
        for (String code : said) {
            List<String> now = successors(known.get(), code);
            gone &= now.isEmpty();
            boolean splitToOne = now.size() > 1 && known.get().getChoice() != Choice.SEVERAL;
            codes.addAll(
                    splitToOne ? now.stream().filter(machine::contains).limit(1).toList() : now);
        }
        return gone ? Optional.empty() : Optional.of(List.copyOf(codes));
    }

    /** The code itself while there is one; else what replaces it. */
    private static List<String> successors(Facet facet, String code) {
        List<String> codes =
                facet.getCodes().stream().map(TaxonomyCode::getCode).toList();
        return codes.contains(code)
                ? List.of(code)
                : facet.getCodes().stream()
                        .filter(newer -> newer.getReplaces().contains(code))
                        .map(TaxonomyCode::getCode)
                        .toList();
    }
}
