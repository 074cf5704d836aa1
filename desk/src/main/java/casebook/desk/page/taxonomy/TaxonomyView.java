package casebook.desk.page.taxonomy;

import casebook.desk.page.asking.Ask;
import casebook.desk.page.refusal.Refusal;
import java.util.List;

/**
 * What the page of a taxonomy shows.
 *
 * @param fresh whether the reader has just published it
 * @param changes to what it changes of another; null where there is no other
 * @param step what to do next, in words
 * @param underWay to the replay that is under way; null for none
 * @param previewed to the preview of it; null for none
 * @param apply whether it can be applied
 */
public record TaxonomyView(
        TaxonomyWords words,
        String version,
        String title,
        String published,
        boolean inForce,
        boolean fresh,
        String changes,
        String step,
        String underWay,
        String previewed,
        boolean apply,
        List<FacetView> facets,
        List<ModelView> models,
        List<Ask> asks,
        List<Refusal> refusals) {

    /**
     * A facet.
     *
     * @param anchor where it stands on the page
     * @param rule how many labels a case may have, and when it is asked
     */
    public record FacetView(String anchor, String name, String rule, List<CodeView> codes) {}

    /**
     * A code.
     *
     * @param notes what it replaces, takes in and implies
     * @param cues its phrases by their weight
     */
    public record CodeView(
            String name,
            String definition,
            List<String> notes,
            String cueCount,
            List<Cues> cues,
            List<String> examples) {}

    /** Phrases of about one weight. */
    public record Cues(String weight, String phrases) {}

    /** A model of the register. */
    public record ModelView(String name, String more) {}
}
