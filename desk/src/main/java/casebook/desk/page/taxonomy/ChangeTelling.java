package casebook.desk.page.taxonomy;

import casebook.contract.taxonomy.CodeDiff;
import casebook.contract.taxonomy.FacetDiff;
import casebook.contract.taxonomy.TaxonomyDiff;
import casebook.desk.judging.Names;
import casebook.desk.page.taxonomy.ChangeList.Detail;
import casebook.desk.page.taxonomy.ChangeList.Entry;
import casebook.desk.page.taxonomy.ChangeList.Section;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts into words how two taxonomies differ. Pure. */
final class ChangeTelling {

    private static final String ADDED = "added";
    private static final String REMOVED = "removed";
    private static final String MOVED = "moved";
    private static final String CHANGED = "changed";

    private final ChangeWords words;
    private final Names before;
    private final Names after;
    private final FieldTelling fields;

    ChangeTelling(ChangeWords words, Names before, Names after) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.fields = new FieldTelling(words, before, after);
    }

    List<Section> of(TaxonomyPublished was, TaxonomyPublished is, TaxonomyDiff diff) {
        var sections = new ArrayList<Section>();
        var whole = new ArrayList<Entry>();
        List<Detail> own = fields.of("", diff.changes());
        if (!own.isEmpty()) {
            whole.add(new Entry(CHANGED, words.title(), own));
        }
        diff.added().forEach(facet -> whole.add(new Entry(ADDED, words.facetAdded(after.facet(facet)), List.of())));
        diff.removed()
                .forEach(facet -> whole.add(new Entry(REMOVED, words.facetRemoved(before.facet(facet)), List.of())));
        add(sections, words.whole(), whole);
        for (FacetDiff facet : diff.facets()) {
            add(sections, after.facet(facet.facet()), entries(facet, facet(was, facet), facet(is, facet)));
        }
        add(sections, words.models(), models(diff));
        return sections;
    }

    private static void add(List<Section> sections, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Section(title, entries));
        }
    }

    private static Facet facet(TaxonomyPublished taxonomy, FacetDiff diff) {
        return taxonomy.getFacets().stream()
                .filter(facet -> facet.getCode().equals(diff.facet()))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> entries(FacetDiff diff, Facet was, Facet is) {
        String facet = diff.facet();
        var entries = new ArrayList<Entry>();
        List<Detail> own = fields.of(facet, diff.changes());
        if (!own.isEmpty()) {
            entries.add(new Entry(CHANGED, words.facetItself(), own));
        }
        List<Succession> successions = Succession.of(was, is);
        successions.forEach(one -> entries.add(new Entry(MOVED, told(facet, one), List.of())));
        Set<String> gone = all(successions, Succession::before);
        Set<String> come = all(successions, Succession::after);
        codes(is).stream()
                .filter(code -> !codes(was).contains(code) && !come.contains(code))
                .forEach(code ->
                        entries.add(new Entry(ADDED, words.codeAdded(after.code(facet, code)), definition(is, code))));
        codes(was).stream()
                .filter(code -> !codes(is).contains(code) && !gone.contains(code))
                .forEach(code ->
                        entries.add(new Entry(REMOVED, words.codeRemoved(before.code(facet, code)), List.of())));
        for (CodeDiff code : diff.codes()) {
            entries.add(new Entry(CHANGED, words.codeChanged(after.code(facet, code.code())), fields.of(facet, code)));
        }
        return entries;
    }

    private String told(String facet, Succession one) {
        String old = names(one.before(), code -> before.code(facet, code));
        String now = names(one.after(), code -> after.code(facet, code));
        if (one.isSplit()) {
            return words.split(old, now);
        } else if (one.stayed()) {
            return words.joined(old, now);
        }
        return one.isRenaming() ? words.renamed(old, now) : words.merged(old, now);
    }

    private List<Detail> definition(Facet facet, String code) {
        return facet.getCodes().stream()
                .filter(one -> one.getCode().equals(code))
                .map(one -> new Detail(
                        words.say(
                                one.getDefinition().getZh(), one.getDefinition().getEn()),
                        "",
                        "",
                        ""))
                .toList();
    }

    private List<Entry> models(TaxonomyDiff diff) {
        var entries = new ArrayList<Entry>();
        if (!diff.modelsAdded().isEmpty()) {
            entries.add(new Entry(
                    ADDED, words.modelsAdded(diff.modelsAdded().size()), List.of(listed(diff.modelsAdded()))));
        }
        if (!diff.modelsRemoved().isEmpty()) {
            entries.add(new Entry(
                    REMOVED, words.modelsRemoved(diff.modelsRemoved().size()), List.of(listed(diff.modelsRemoved()))));
        }
        diff.models()
                .forEach(model -> entries.add(new Entry(
                        CHANGED, words.codeChanged(model.name()), fields.of(FieldTelling.MODALITY, model.changes()))));
        return entries;
    }

    private Detail listed(List<String> names) {
        return new Detail(words.which(), "", "", String.join(words.comma(), names));
    }

    private String names(List<String> codes, Function<String, String> name) {
        return codes.stream().map(name).collect(Collectors.joining(words.comma()));
    }

    private static Set<String> all(List<Succession> successions, Function<Succession, List<String>> side) {
        return successions.stream().flatMap(one -> side.apply(one).stream()).collect(Collectors.toSet());
    }

    private static List<String> codes(Facet facet) {
        return facet.getCodes().stream().map(code -> code.getCode()).toList();
    }
}
