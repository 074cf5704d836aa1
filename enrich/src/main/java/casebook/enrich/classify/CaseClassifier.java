package casebook.enrich.classify;

import casebook.contract.taxonomy.FacetOrder;
import casebook.enrich.classify.cue.CodeScore;
import casebook.enrich.classify.cue.CompiledTaxonomy;
import casebook.enrich.classify.cue.Findings;
import casebook.enrich.classify.judge.FacetJudge;
import casebook.enrich.classify.judge.Hearing;
import casebook.enrich.classify.judge.Implication;
import casebook.enrich.classify.judge.Verdict;
import casebook.enrich.classify.learned.LearnedVoice;
import casebook.enrich.classify.meaning.Meaning;
import casebook.enrich.classify.meaning.Meanings;
import casebook.enrich.classify.model.Mentions;
import casebook.enrich.classify.passage.Passage;
import casebook.enrich.classify.passage.Passages;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.EmbeddedDefinition;
import casebook.event.Facet;
import casebook.event.FacetCondition;
import casebook.event.Label;
import casebook.event.ModelMention;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges by three voices: cues, weighed by where they stand; the meaning of the case, compared with examples; and what was
 * learned from labelled cases.
 */
public final class CaseClassifier implements Classifier {

    private final CompiledTaxonomy taxonomy;
    private final Implication implications;
    private final List<Integer> order;
    private final List<FacetJudge> judges;
    private final Meanings meanings;
    private final LearnedVoice learned;
    private final String version;

    private CaseClassifier(TaxonomyPublished taxonomy, String embedder, List<EmbeddedDefinition> definitions) {
        this.taxonomy = new CompiledTaxonomy(taxonomy);
        this.implications = new Implication(taxonomy.getFacets());
        this.order = new FacetOrder(taxonomy.getFacets()).order();
        this.judges = taxonomy.getFacets().stream().map(FacetJudge::of).toList();
        this.meanings = new Meanings(embedder, definitions);
        this.learned = LearnedVoice.with(embedder);
        this.version = ClassifierVersion.of(taxonomy, embedder);
    }

    /** A classifier for this taxonomy; compiling it takes some tenths of a second, judging under it a few milliseconds. */
    public static Classifier of(TaxonomyPublished taxonomy, String embedder, List<EmbeddedDefinition> definitions) {
        return new CaseClassifier(taxonomy, embedder, definitions);
    }

    /** A classifier that hears cues only. */
    public static Classifier of(TaxonomyPublished taxonomy) {
        return of(taxonomy, null, List.of());
    }

    /** Version of the classifier that this taxonomy makes, without making it. */
    public static String version(TaxonomyPublished taxonomy, String embedder) {
        return ClassifierVersion.of(taxonomy, embedder);
    }

    @Override
    public Judgement judge(CaseExtracted text, CaseDescribed description) {
        List<Passage> passages = Passages.of(text, description);
        Findings findings = Findings.in(passages, taxonomy);
        Meaning meaning = meanings.of(description);
        Map<String, Map<String, Double>> said =
                learned.hear(passages, meanings.isComparable(description) ? description.getEmbedding() : null);
        var labels = new ArrayList<Label>();
        var verdicts = new TreeMap<Integer, Verdict>();
        for (int i : order) {
            Facet facet = taxonomy.facets().get(i);
            if (isAsked(facet, labels)) {
                List<CodeScore> scores = findings.scores(i);
                implications.apply(facet.getCode(), scores, labels);
                Verdict verdict = judges.get(i)
                        .judge(new Hearing(
                                scores,
                                findings.characters(),
                                () -> meaning.in(facet.getCode()),
                                said.getOrDefault(facet.getCode(), Map.of())));
                labels.addAll(verdict.labels());
                verdicts.put(i, verdict);
            }
        }
        return judgement(verdicts, Mentions.of(findings, taxonomy.models(), uses(labels)));
    }

    /** Who makes techniques, models or platforms does not use the models that are named, unless it says so. */
    private static boolean uses(List<Label> labels) {
        return labels.stream().filter(label -> label.getFacet().equals("layer")).allMatch(label -> label.getCode()
                .equals("application"));
    }

    private Judgement judgement(Map<Integer, Verdict> verdicts, List<ModelMention> models) {
        var labels = new ArrayList<Label>();
        var leanings = new ArrayList<Label>();
        var undetermined = new ArrayList<String>();
        verdicts.forEach((facet, verdict) -> {
            labels.addAll(verdict.labels());
            leanings.addAll(verdict.leaning());
            if (verdict.labels().isEmpty()) {
                undetermined.add(taxonomy.facets().get(facet).getCode());
            }
        });
        return new Judgement(labels, undetermined, leanings, models);
    }

    @Override
    public String version() {
        return version;
    }

    private static boolean isAsked(Facet facet, List<Label> labels) {
        FacetCondition where = facet.getOnlyWhere();
        return where == null
                || labels.stream()
                        .anyMatch(label -> label.getFacet().equals(where.getFacet())
                                && label.getCode().equals(where.getCode()));
    }
}
