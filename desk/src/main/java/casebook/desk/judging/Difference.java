package casebook.desk.judging;

import casebook.contract.Statistics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a replay says otherwise of a case.
 *
 * @param facets those that differ
 */
public record Difference(String caseId, List<FacetChange> facets) {

    /** A facet, before and after. */
    public record FacetChange(String facet, List<Said> before, List<Said> after) {

        /**
         * The changes, at least one.
         *
         * @param several whether the facet may hold several codes
         */
        public List<Change> changes(boolean several) {
            if (isUnlabelled()) {
                return List.of(Change.unlabelled(facet));
            }
            List<Change> changes = several ? gainedAndLost() : primary();
            return changes.isEmpty() ? List.of(new Change(facet, "", "")) : changes;
        }

        /** Whether labels tell nothing of it: there is none before or after. */
        public boolean isUnlabelled() {
            return before.isEmpty() && after.isEmpty();
        }

        private List<Change> primary() {
            String was = first(before);
            String is = first(after);
            return was.equals(is) ? List.of() : List.of(new Change(facet, was, is));
        }

        private List<Change> gainedAndLost() {
            Set<String> was = codes(before);
            Set<String> is = codes(after);
            var changes = new ArrayList<Change>();
            is.stream().filter(code -> !was.contains(code)).forEach(code -> changes.add(new Change(facet, "", code)));
            was.stream().filter(code -> !is.contains(code)).forEach(code -> changes.add(new Change(facet, code, "")));
            return changes;
        }

        private static String first(List<Said> said) {
            return said.stream()
                    .filter(Said::primary)
                    .findFirst()
                    .map(Said::code)
                    .orElse("");
        }

        private static Set<String> codes(List<Said> said) {
            var codes = new LinkedHashSet<String>();
            said.forEach(one -> codes.add(one.code()));
            return codes;
        }
    }

    /**
     * A label.
     *
     * @param passages what speaks for it, as far as it is shown
     */
    public record Said(String code, boolean primary, double confidence, String origin, List<String> passages) {}

    /**
     * A change that may be the same in many cases.
     *
     * @param before the code that it takes away; empty for none
     * @param after the code that it brings; empty for none. Where both are, the codes stay and what stands behind them differs
     */
    public record Change(String facet, String before, String after) {

        /** One of which no label tells. */
        static Change unlabelled(String facet) {
            // No taxonomy has such a code.
            return new Change(facet, Statistics.UNDETERMINED, Statistics.UNDETERMINED);
        }

        /** Whether no label tells of it. */
        public boolean isUnlabelled() {
            return equals(unlabelled(facet));
        }
    }
}
