package casebook.contract.taxonomy;

import casebook.event.Bilingual;
import casebook.event.Choice;
import casebook.event.Cue;
import casebook.event.Facet;
import casebook.event.Implied;
import casebook.event.RegisteredModel;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of a taxonomy before anybody is judged under it. */
public final class TaxonomyRules {

    private static final Set<String> KINDS = Set.of("model", "technique");

    private final TaxonomyPublished taxonomy;
    private final List<String> complaints = new ArrayList<>();

    private TaxonomyRules(TaxonomyPublished taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What is wrong with it, in the order of the file; empty when it can be used. */
    public static List<String> complaints(TaxonomyPublished taxonomy) {
        return new TaxonomyRules(taxonomy).check();
    }

    private List<String> check() {
        demand(!taxonomy.getVersion().isBlank(), "the taxonomy has no version");
        named(taxonomy.getTitle(), "the taxonomy", "title");
        demand(!taxonomy.getFacets().isEmpty(), "the taxonomy has no facets");
        var facets = new HashSet<String>();
        for (Facet facet : taxonomy.getFacets()) {
            demand(facets.add(facet.getCode()), "facet %s is given twice", facet.getCode());
            check(facet);
        }
        demand(
                !new FacetOrder(taxonomy.getFacets()).isCyclic(),
                "some facets wait for each other's labels (implies, onlyWhere)");
        var names = new HashSet<String>();
        for (RegisteredModel model : taxonomy.getModels()) {
            demand(names.add(model.getName()), "model %s is given twice", model.getName());
            check(model);
        }
        return complaints;
    }

    private void check(Facet facet) {
        String path = "facet " + facet.getCode();
        demand(!facet.getCode().isBlank(), "a facet has no code");
        named(facet.getName(), path, "name");
        demand(facet.getChoice() != Choice.UNKNOWN, "%s: choice must be ONE, ONE_PRIMARY or SEVERAL", path);
        demand(!facet.getCodes().isEmpty(), "%s has no codes", path);
        var condition = facet.getOnlyWhere();
        demand(
                condition == null || knows(condition.getFacet(), condition.getCode(), facet),
                "%s: onlyWhere names no other facet's code",
                path);
        Set<String> active =
                facet.getCodes().stream().map(TaxonomyCode::getCode).collect(Collectors.toSet());
        var codes = new HashSet<String>();
        var replaced = new HashSet<String>();
        for (TaxonomyCode code : facet.getCodes()) {
            demand(codes.add(code.getCode()), "%s: code %s is given twice", path, code.getCode());
            for (String old : code.getReplaces()) {
                demand(!active.contains(old), "%s: code %s is replaced and still in use", path, old);
                demand(replaced.add(old), "%s: code %s is replaced twice", path, old);
            }
            check(facet.getCode(), code);
            for (String covered : code.getCovers()) {
                demand(
                        active.contains(covered) && !covered.equals(code.getCode()),
                        "%s: code %s covers %s, which is no other code of it",
                        path,
                        code.getCode(),
                        covered);
            }
            code.getImplies().forEach(implied -> check(path + ", code " + code.getCode(), implied, facet));
        }
    }

    private void check(String path, Implied implied, Facet of) {
        String what = implied.getFacet() + "/" + implied.getCode();
        demand(
                knows(implied.getFacet(), implied.getCode(), of),
                "%s implies %s, which is no other facet's code",
                path,
                what);
        double weight = implied.getWeight();
        demand(weight > 0 && weight <= 100, "%s implies %s with a weight that is not in (0, 100]", path, what);
    }

    private boolean knows(String facet, String code, Facet asking) {
        return taxonomy.getFacets().stream()
                .filter(other -> other != asking && other.getCode().equals(facet))
                .flatMap(other -> other.getCodes().stream())
                .anyMatch(other -> other.getCode().equals(code));
    }

    private void check(String facet, TaxonomyCode code) {
        String path = facet + "/" + code.getCode();
        demand(!code.getCode().isBlank(), "facet %s: a code is empty", facet);
        named(code.getName(), path, "name");
        named(code.getDefinition(), path, "definition");
        for (String section : code.getGbt4754()) {
            demand(section.matches("[A-T]"), "%s: \"%s\" is no section of GB/T 4754", path, section);
        }
        for (Cue cue : code.getCues()) {
            check(path, cue);
        }
        demand(code.getExamples().stream().noneMatch(String::isBlank), "%s: an example is empty", path);
    }

    private void check(String path, Cue cue) {
        String phrase = cue.getPhrase();
        demand(!phrase.isBlank(), "%s: a cue is empty", path);
        demand(cue.getWeight() > 0 && cue.getWeight() <= 100, "%s: weight of \"%s\" is not in (0, 100]", path, phrase);
        demand(cue.getRequires().stream().noneMatch(String::isBlank), "%s: \"%s\" requires nothing", path, phrase);
        for (String longer : cue.getExcludes()) {
            demand(
                    longer.length() > phrase.length() && longer.contains(phrase),
                    "%s: \"%s\" excludes \"%s\", which does not contain it",
                    path,
                    phrase,
                    longer);
        }
    }

    private void check(RegisteredModel model) {
        String path = "model " + model.getName();
        demand(!model.getName().isBlank(), "a model has no name");
        demand(model.getAliases().stream().noneMatch(String::isBlank), "%s: an alias is empty", path);
        demand(
                KINDS.contains(model.getKind()),
                "%s: kind is \"%s\": must be model or technique",
                path,
                model.getKind());
        demand(
                model.getParametersBillions().stream().allMatch(count -> count > 0),
                "%s: a parameter count is not above 0",
                path);
    }

    private void named(Bilingual words, String of, String what) {
        demand(!words.getZh().isBlank() && !words.getEn().isBlank(), "%s: %s is empty in zh or en", of, what);
    }

    private void demand(boolean held, String complaint, Object... details) {
        if (!held) {
            complaints.add(complaint.formatted(details));
        }
    }
}
