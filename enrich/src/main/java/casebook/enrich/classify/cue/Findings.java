package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything the cues say of a case, and which models are named where. */
public final class Findings {

    private final List<List<CodeScore>> scores = new ArrayList<>();
    private final List<Naming> namings = new ArrayList<>();
    private int characters;

    private Findings(CompiledTaxonomy taxonomy) {
        for (var facet : taxonomy.facets()) {
            scores.add(facet.getCodes().stream()
                    .map(code -> new CodeScore(code.getCode()))
                    .toList());
        }
    }

    public static Findings in(List<Passage> passages, CompiledTaxonomy taxonomy) {
        var findings = new Findings(taxonomy);
        var hits = new ArrayList<List<Hit>>();
        Set<Term> standing = new HashSet<>();
        for (Passage passage : passages) {
            List<Hit> found = taxonomy.lexicon().find(passage.folded());
            found.forEach(hit -> standing.add(hit.term()));
            hits.add(found);
            findings.characters += passage.text().length();
        }
        var reader = new CueReader(taxonomy, standing);
        for (int i = 0; i < passages.size(); i++) {
            findings.take(passages.get(i), hits.get(i), reader);
        }
        return findings;
    }

    /** The scores of a facet's codes, in the taxonomy's order. */
    public List<CodeScore> scores(int facet) {
        return scores.get(facet);
    }

    /** Which models are named, passage by passage; none in most of them. */
    public List<Naming> namings() {
        return namings;
    }

    /** Length of what was read, in UTF-16 units. */
    public int characters() {
        return characters;
    }

    private void take(Passage passage, List<Hit> hits, CueReader reader) {
        var silence = new Silence(passage, hits);
        for (Found found : reader.read(passage, hits, silence)) {
            scores.get(found.voice().facet()).get(found.voice().code()).add(found);
        }
        namings.add(new Naming(passage, outermost(hits), silence));
    }

    /** The names of models, the shorter ones inside longer ones left out. */
    private static List<Hit> outermost(List<Hit> hits) {
        var models = new ArrayList<Hit>();
        for (Hit hit : hits) {
            if (hit.term().isModel() && (models.isEmpty() || !hit.isWithin(models.get(models.size() - 1)))) {
                models.add(hit);
            }
        }
        return models;
    }
}
