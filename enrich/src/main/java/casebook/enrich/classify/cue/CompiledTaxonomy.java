package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Place;
import casebook.enrich.text.Outlook;
import casebook.event.Bilingual;
import casebook.event.Cue;
import casebook.event.Facet;
import casebook.event.RegisteredModel;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.stream.Stream;

/** A taxonomy made ready to be looked for; made once, read by many threads. */
public final class CompiledTaxonomy {

    /** A code's own name in a field that asks for it is as clear as a word can be. */
    private static final double NAMED = 3;

    private final TaxonomyPublished taxonomy;
    private final Lexicon lexicon = new Lexicon();

    public CompiledTaxonomy(TaxonomyPublished taxonomy) {
        this.taxonomy = taxonomy;
        for (int facet = 0; facet < facets().size(); facet++) {
            List<TaxonomyCode> codes = facets().get(facet).getCodes();
            for (int code = 0; code < codes.size(); code++) {
                learn(facet, code, codes.get(code));
            }
        }
        for (int model = 0; model < models().size(); model++) {
            learn(model);
        }
        Silence.NEGATIONS.forEach(word -> lexicon.term(word).negates = true);
        Silence.AFTERTHOUGHTS.forEach(word -> lexicon.term(word).negatesBackwards = true);
        Outlook.MARKERS.forEach(word -> lexicon.term(word).foretells = true);
        lexicon.close();
    }

    public List<Facet> facets() {
        return taxonomy.getFacets();
    }

    public List<RegisteredModel> models() {
        return taxonomy.getModels();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether a form field is the applicant's own answer to the question that a facet asks. */
    boolean declares(String field, int facet) {
        return facets().get(facet).getCode().equals(field);
    }

    /** Whether what stands at a place says anything of a facet. */
    boolean listens(Place place, int facet) {
        return place != Place.ORGANISATION || facets().get(facet).getCode().equals("sector");
    }

    private void learn(int facet, int code, TaxonomyCode definition) {
        for (Cue cue : definition.getCues()) {
            var voice = new Term.Voice(
                    facet, code, cue.getWeight(), terms(cue.getRequires()), terms(cue.getExcludes()), false);
            lexicon.term(cue.getPhrase()).voices.add(voice);
        }
        Bilingual name = definition.getName();
        Stream.of(definition.getCode(), name.getZh(), name.getEn())
                .flatMap(names -> Stream.of(names, names.replaceAll("[（(].*", "")))
                .distinct()
                .map(lexicon::term)
                .filter(term -> term.voices.stream()
                        .noneMatch(voice -> voice.facet() == facet && voice.code() == code && voice.inField()))
                .forEach(term -> term.voices.add(new Term.Voice(facet, code, NAMED, List.of(), List.of(), true)));
    }

    private void learn(int model) {
        Stream.concat(Stream.of(models().get(model).getName()), models().get(model).getAliases().stream())
                .map(lexicon::term)
                .filter(term -> !term.models.contains(model))
                .forEach(term -> term.models.add(model));
    }

    private List<Term> terms(List<String> phrases) {
        return phrases.stream().map(lexicon::term).toList();
    }
}
