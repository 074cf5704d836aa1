package casebook.bench.classify;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.files.CaseText;
import casebook.bench.scale.CpuClock;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many texts a core judges, by cues alone and with the meaning, and what a hundred times as many cues cost.
 *
 * <p>Its ratio is the pace with the meaning against the pace by cues alone: what is left of it, at most 1. Processor time is
 * that of the judging thread; vectors are made beforehand.
 */
public final class ClassifyBenchmark implements Benchmark {

    private static final int TEXTS = 200;
    private static final int CHARACTERS = 2_000;
    private static final long SEED = 2023;
    private static final int WARM_UP = 20_000;

    private static final int FEW_CUES = 100;
    private static final int MANY_CUES = 10_000;

    /** What it must reach: texts a minute and core, and times. */
    private static final double LEAST_CUES_ALONE = 100_000;

    private static final double LEAST_WITH_MEANING = 60_000;
    private static final double MOST_GROWTH = 4;

    private static final String CUES_ALONE = "cues alone";
    private static final String WITH_MEANING = "with the meaning";
    private static final String FEW = FEW_CUES + " cues";
    private static final String MANY = MANY_CUES + " cues";

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public String description() {
        return "texts that a core judges, by cues alone and with the meaning, and the cost of many cues; no broker runs";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Instant.EPOCH);
        List<CaseText> texts = CaseText.some(TEXTS, CHARACTERS, SEED);
        var vectors = new Vectors(SEED);
        TaxonomyPublished few = SomeCues.thatStandIn(texts, taxonomy, FEW_CUES);
        TaxonomyPublished many = SomeCues.padded(few, texts, MANY_CUES, SEED);
        Classifier withMeaning = CaseClassifier.of(taxonomy, Vectors.EMBEDDER, vectors.of(taxonomy));
        Result result = new Race(CpuClock::ofThisThread)
                .with(CUES_ALONE, WARM_UP, Judging.of(CaseClassifier.of(taxonomy), texts))
                .with(WITH_MEANING, WARM_UP, Judging.of(withMeaning, texts, vectors))
                .with(FEW, WARM_UP, Judging.of(CaseClassifier.of(few), texts))
                .with(MANY, WARM_UP, Judging.of(CaseClassifier.of(many), texts))
                .run(conditions.repeats(), conditions.tell());
        return report(result, conditions, SomeCues.count(taxonomy));
    }

    private Report report(Result result, Conditions conditions, int cues) {
        double cuesAlone = 60 * result.perCpuSecond(CUES_ALONE);
        double withMeaning = 60 * result.perCpuSecond(WITH_MEANING);
        double growth = result.cpuRatio(FEW, MANY);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("characters", CHARACTERS);
        more.put("cues", cues);
        more.put("textsPerCpuMinute, " + CUES_ALONE, cuesAlone);
        more.put("textsPerCpuMinute, " + WITH_MEANING, withMeaning);
        more.put("costOfManyCuesToFew", growth);
        more.put("reached, " + CUES_ALONE, cuesAlone >= LEAST_CUES_ALONE);
        more.put("reached, " + WITH_MEANING, withMeaning >= LEAST_WITH_MEANING);
        more.put("reached, costOfManyCuesToFew", growth <= MOST_GROWTH);
        return new Report(
                name(), result.cpuRatio(WITH_MEANING, CUES_ALONE), conditions.repeats(), result.loadAverage(), more);
    }
}
