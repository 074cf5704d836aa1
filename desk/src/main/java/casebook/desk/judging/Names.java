package casebook.desk.judging;

import casebook.contract.Statistics;
import casebook.desk.wording.Wording;
import casebook.event.Bilingual;
import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What facets and codes are called by the taxonomies in question, and by that of this build where they have no such name. Pure.
 */
public final class Names {

    /** What the base models of a case are called among the facets on which it differs. */
    private static final String MODELS = "models";

    private final Wording wording;
    private final Map<String, Bilingual> facets = new HashMap<>();
    private final Map<String, Bilingual> codes = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    /**
     * Names in a language.
     *
     * @param taxonomies the first that has a name gives it
     */
    public Names(Wording wording, List<TaxonomyPublished> taxonomies) {
        this.wording = wording;
        for (TaxonomyPublished taxonomy : taxonomies) {
            taxonomy.getFacets().forEach(this::add);
        }
    }

    private void add(Facet facet) {
        if (facets.putIfAbsent(facet.getCode(), facet.getName()) == null && facet.getChoice() == Choice.SEVERAL) {
            several.add(facet.getCode());
        }
        facet.getCodes().forEach(code -> codes.putIfAbsent(key(facet.getCode(), code.getCode()), code.getName()));
    }

    /** The name of a facet. */
    public String facet(String facet) {
        Bilingual name = facets.get(facet);
        if (name == null) {
            return wording.facet(isOfModels(facet) ? Statistics.BASE_MODEL : facet);
        }
        return wording.say(name.getZh(), name.getEn());
    }

    /** Whether it is no facet of a taxonomy and stands for the base models. */
    public boolean isOfModels(String facet) {
        return facet.equals(MODELS) && !facets.containsKey(facet);
    }

    /** The name of a code. */
    public String code(String facet, String code) {
        Bilingual name = codes.get(key(facet, code));
        return name == null ? wording.code(facet, code) : wording.say(name.getZh(), name.getEn());
    }

    /** Whether a case may hold several codes of this facet. */
    public boolean isOfSeveral(String facet) {
        return several.contains(facet);
    }

    private static String key(String facet, String code) {
        return facet + "=" + code;
    }
}
