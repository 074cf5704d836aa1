package casebook.ingest.replay;

import casebook.contract.Spelling;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Refuses a replay of what there is not. Pure. */
final class Objections {

    private static final String SECTOR = "sector";
    private static final int TOLD = 10;

    /**
     * Demands that all these cases were accepted once.
     *
     * @throws Refusal when some were not; it names them
     */
    static void demandCases(List<String> caseIds, Predicate<String> known) {
        List<String> unknown = caseIds.stream().filter(known.negate()).toList();
        if (!unknown.isEmpty()) {
            String more = unknown.size() > TOLD ? " and " + (unknown.size() - TOLD) + " more" : "";
            throw new Refusal(
                    404,
                    "no-such-case",
                    "No such case",
                    "These cases were never accepted here: "
                            + unknown.stream().limit(TOLD).collect(Collectors.joining(", ")) + more
                            + ". Check the ids against the receipts.");
        }
    }

    /**
     * Demands that a taxonomy has all these sectors.
     *
     * @throws Refusal when it has not; it guesses which were meant
     */
    static void demandSectors(List<String> sectors, TaxonomyPublished taxonomy) {
        List<String> codes = taxonomy.getFacets().stream()
                .filter(facet -> facet.getCode().equals(SECTOR))
                .map(Facet::getCodes)
                .flatMap(Collection::stream)
                .map(TaxonomyCode::getCode)
                .toList();
        List<String> unknown = sectors.stream()
                .filter(sector -> !codes.contains(sector))
                .map(sector -> sector + Spelling.guess(sector, codes))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    422,
                    "no-such-sector",
                    "No such sector",
                    "The taxonomy in force, " + taxonomy.getVersion() + ", has no sector " + String.join(", ", unknown)
                            + ". It has "
                            + (codes.isEmpty() ? "no facet " + SECTOR : String.join(", ", codes)) + ".");
        }
    }

    private Objections() {}
}
