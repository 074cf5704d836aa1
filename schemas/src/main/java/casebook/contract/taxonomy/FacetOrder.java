package casebook.contract.taxonomy;

import casebook.event.Facet;
import casebook.event.FacetCondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In which order the facets of a taxonomy are asked, so that each hears what it depends on; otherwise as they stand. */
public final class FacetOrder {

    private final List<Facet> facets;
    private final Set<Integer> order = new LinkedHashSet<>();
    private boolean cyclic;

    /** The order of these facets. */
    public FacetOrder(List<Facet> facets) {
        this.facets = facets;
        for (int facet = 0; facet < facets.size(); facet++) {
            ask(facet, new LinkedHashSet<>());
        }
    }

    /** The indexes of the facets, each once. */
    public List<Integer> order() {
        return new ArrayList<>(order);
    }

    /** Whether some facets wait for each other. */
    public boolean isCyclic() {
        return cyclic;
    }

    private void ask(int facet, Set<Integer> waiting) {
        if (!waiting.add(facet)) {
            cyclic = true;
        } else if (!order.contains(facet)) {
            for (int other = 0; other < facets.size(); other++) {
                if (other != facet && hears(facets.get(facet), facets.get(other))) {
                    ask(other, waiting);
                }
            }
            order.add(facet);
        }
        waiting.remove(facet);
    }

    private static boolean hears(Facet facet, Facet other) {
        FacetCondition where = facet.getOnlyWhere();
        return (where != null && where.getFacet().equals(other.getCode()))
                || other.getCodes().stream()
                        .flatMap(code -> code.getImplies().stream())
                        .anyMatch(implied -> implied.getFacet().equals(facet.getCode()));
    }
}
