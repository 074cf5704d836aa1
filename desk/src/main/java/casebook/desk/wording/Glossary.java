package casebook.desk.wording;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.Bilingual;
import casebook.event.Choice;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one taxonomy calls its facets and codes, in its order. Of a taxonomy it is the small part that pages need. */
public record Glossary(List<Facet> facets) {

    /** That of the taxonomy that travels with this build. */
    public static final Glossary BUILT_IN = of(BuiltInTaxonomy.casebook2023(Instant.EPOCH));

    /**
     * A facet.
     *
     * @param isOfOne whether a case carries one code of it at most
     * @param codes names by code
     */
    public record Facet(String code, Bilingual name, boolean isOfOne, Map<String, Bilingual> codes) {}

    /** That of a taxonomy. */
    public static Glossary of(TaxonomyPublished taxonomy) {
        return new Glossary(taxonomy.getFacets().stream().map(Glossary::facet).toList());
    }

    private static Facet facet(casebook.event.Facet facet) {
        var codes = new LinkedHashMap<String, Bilingual>();
        for (TaxonomyCode code : facet.getCodes()) {
            codes.put(code.getCode(), code.getName());
        }
        return new Facet(
                facet.getCode(), facet.getName(), facet.getChoice() == Choice.ONE, Collections.unmodifiableMap(codes));
    }
}
