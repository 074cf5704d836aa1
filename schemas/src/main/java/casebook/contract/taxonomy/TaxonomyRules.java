package casebook.contract.taxonomy;

import casebook.event.Facet;
import casebook.event.RegisteredModel;
import casebook.event.TaxonomyPublished;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold of a taxonomy before anybody is judged under it. */
public final class TaxonomyRules {

    private static final Set<String> KINDS = Set.of("model", "technique");

    /** What browsers, or proxies on the way, do not take for a part of a path, however encoded. */
    private static final Pattern NO_PART = Pattern.compile("(?s)\\.+|.*[/\\\\].*");

    /** What is wrong with it, field by field; empty when it can be used. */
    public static List<String> complaints(TaxonomyPublished taxonomy) {
        return check(taxonomy, Places.NONE).stream().map(Complaint::toString).toList();
    }

    static List<Complaint> check(TaxonomyPublished taxonomy, Places places) {
        var findings = new Findings(places);
        List<Facet> facets = taxonomy.getFacets();
        check(taxonomy.getVersion(), findings);
        findings.given(taxonomy.getTitle(), "title");
        findings.demand(!facets.isEmpty(), "facets", "must hold at least one facet");
        findings.demand(
                !new FacetOrder(facets).isCyclic(),
                "facets",
                "some facets wait for each other's labels (implies, onlyWhere)");
        new FacetRules(facets, findings).check();
        var names = new HashMap<String, String>();
        for (int i = 0; i < taxonomy.getModels().size(); i++) {
            RegisteredModel model = taxonomy.getModels().get(i);
            String path = "models[%d]".formatted(i);
            findings.once(model.getName(), path + ".name", names);
            check(model, path, findings);
        }
        return findings.all();
    }

    private static void check(String version, Findings findings) {
        findings.given(version, "version");
        findings.demand(
                version.isBlank() || !NO_PART.matcher(version).matches(),
                "version",
                "is \"%s\": must hold no / or \\ and not only dots, for it is part of addresses",
                version);
    }

    private static void check(RegisteredModel model, String path, Findings findings) {
        findings.given(model.getName(), path + ".name");
        findings.given(model.getAliases(), path + ".aliases");
        findings.demand(
                KINDS.contains(model.getKind()),
                path + ".kind",
                "is \"%s\": must be model or technique",
                model.getKind());
        for (int i = 0; i < model.getParametersBillions().size(); i++) {
            double count = model.getParametersBillions().get(i);
            findings.demand(
                    count > 0 && count < Double.POSITIVE_INFINITY,
                    "%s.parametersBillions[%d]".formatted(path, i),
                    "is \"%s\": must be above 0",
                    Findings.plain(count));
        }
    }

    private TaxonomyRules() {}
}
