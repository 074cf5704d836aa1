package casebook.contract.taxonomy;

import casebook.contract.Statistics;
import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.Implied;
import casebook.event.TaxonomyCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of facets, and of what their codes say of each other. */
final class FacetRules {

    static final String CHOICES = "ONE, ONE_PRIMARY or SEVERAL";

    private final List<Facet> facets;
    private final Findings findings;

    FacetRules(List<Facet> facets, Findings findings) {
        this.facets = facets;
        this.findings = findings;
    }

    void check() {
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < facets.size(); i++) {
            String path = "facets[%d]".formatted(i);
            findings.once(facets.get(i).getCode(), path + ".code", codes);
            check(facets.get(i), path);
        }
    }

    private void check(Facet facet, String path) {
        findings.given(facet.getCode(), path + ".code");
        findings.demand(
                !Statistics.isReserved(facet.getCode()),
                path + ".code",
                "is \"%s\": must hold no / and be none of %s, under which statistics count other things",
                facet.getCode(),
                String.join(", ", Statistics.RESERVED));
        findings.given(facet.getName(), path + ".name");
        findings.demand(facet.getChoice() != Choice.UNKNOWN, path + ".choice", "must be " + CHOICES);
        findings.demand(!facet.getCodes().isEmpty(), path + ".codes", "must hold at least one code");
        var where = facet.getOnlyWhere();
        if (where != null) {
            heardBy(facet, where.getFacet(), where.getCode(), path + ".onlyWhere");
        }
        Map<String, String> codes = new HashMap<>();
        Set<String> replaced = new HashSet<>();
        for (int i = 0; i < facet.getCodes().size(); i++) {
            TaxonomyCode code = facet.getCodes().get(i);
            String here = "%s.codes[%d]".formatted(path, i);
            findings.once(code.getCode(), here + ".code", codes);
            findings.demand(
                    !code.getCode().equals(Statistics.UNDETERMINED),
                    here + ".code",
                    "is \"%s\": must not be what statistics call a facet without a label",
                    code.getCode());
            CodeRules.check(code, here, findings);
            replaces(facet, code, here + ".replaces", replaced);
            covers(facet, code, here + ".covers");
            implies(facet, code, here + ".implies");
        }
    }

    private void replaces(Facet facet, TaxonomyCode code, String path, Set<String> replaced) {
        for (int i = 0; i < code.getReplaces().size(); i++) {
            String old = code.getReplaces().get(i);
            String here = "%s[%d]".formatted(path, i);
            findings.demand(!codes(facet).contains(old), here, "\"%s\" is replaced and still in use", old);
            findings.demand(replaced.add(old), here, "\"%s\" is replaced twice", old);
        }
    }

    private void covers(Facet facet, TaxonomyCode code, String path) {
        for (int i = 0; i < code.getCovers().size(); i++) {
            String covered = code.getCovers().get(i);
            findings.demand(
                    codes(facet).contains(covered) && !covered.equals(code.getCode()),
                    "%s[%d]".formatted(path, i),
                    "\"%s\" is no other code of this facet",
                    covered);
        }
    }

    private void implies(Facet facet, TaxonomyCode code, String path) {
        for (int i = 0; i < code.getImplies().size(); i++) {
            Implied implied = code.getImplies().get(i);
            String here = "%s[%d]".formatted(path, i);
            heardBy(facet, implied.getFacet(), implied.getCode(), here);
            findings.weight(implied.getWeight(), here + ".weight");
        }
    }

    private void heardBy(Facet facet, String other, String code, String path) {
        boolean known = facets.stream()
                .filter(one -> one != facet && one.getCode().equals(other))
                .anyMatch(one -> codes(one).contains(code));
        findings.demand(known, path, "%s/%s is no code of another facet", other, code);
    }

    private static Set<String> codes(Facet facet) {
        return facet.getCodes().stream().map(TaxonomyCode::getCode).collect(Collectors.toSet());
    }
}
