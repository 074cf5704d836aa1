package casebook.bench.sink;

import casebook.bench.classify.Vectors;
import casebook.bench.house.ExtractedCases;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.curate.Curation;
import casebook.enrich.describe.Describer;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.event.TaxonomyPublished;
import casebook.sink.archive.Incoming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What the topics tell of generated cases, judged for real: a text, a description, a curated record and a state each. */
final class Deliveries {

    /** As many records as a consumer hands on at once by default. */
    private static final int BATCH = 500;

    private static final long SEED = 2023;

    private final TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Instant.EPOCH);
    private final Vectors vectors = new Vectors(SEED);
    private final Describer describer = new Describer();
    private final Classifier classifier = CaseClassifier.of(taxonomy, Vectors.EMBEDDER, vectors.of(taxonomy));
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final List<Incoming> records = new ArrayList<>();

    /** Those of so many cases, in batches; the same every time. */
    static List<List<Incoming>> of(int cases) {
        var deliveries = new Deliveries();
        new ExtractedCases(SEED).next(cases).forEach(deliveries::add);
        var batches = new ArrayList<List<Incoming>>();
        for (int from = 0; from < deliveries.records.size(); from += BATCH) {
            batches.add(
                    List.copyOf(deliveries.records.subList(from, Math.min(from + BATCH, deliveries.records.size()))));
        }
        return batches;
    }

    private void add(CaseExtracted text) {
        CaseDescribed described = vectors.given(describer.describe(text));
        add(Topics.EXTRACTED, text.getCaseId(), text);
        add(Topics.DESCRIBED, text.getCaseId(), described);
        add(Topics.CURATED, text.getCaseId(), curated(text, described));
        add(
                Topics.LEDGER,
                text.getCaseId(),
                CaseState.newBuilder()
                        .setCaseId(text.getCaseId())
                        .setRevision(text.getRevision())
                        .setState(LedgerState.CURATED)
                        .setChangedAt(Instant.EPOCH)
                        .build());
    }

    private CaseCurated curated(CaseExtracted text, CaseDescribed described) {
        Judgement judgement = classifier.judge(text, described);
        var classified = CaseClassified.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setGeneration(1)
                .setTaxonomy(taxonomy.getVersion())
                .setClassifier(classifier.version())
                .setLabels(judgement.labels())
                .setUndetermined(judgement.undetermined())
                .setModels(judgement.models())
                .build();
        var standing = CaseStanding.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setDescribed(described)
                .setClassified(classified)
                .build();
        return Curation.curate(text, standing, taxonomy, Instant.EPOCH).orElseThrow();
    }

    private <V> void add(Topic<V> topic, String caseId, V event) {
        var partition = new TopicPartition(topic.name(), 0);
        long offset = ends.merge(partition, 1L, Long::sum) - 1;
        byte[] value = topic.value().serializer().serialize(topic.name(), event);
        records.add(new Incoming(partition, offset, caseId, Instant.EPOCH, value));
    }
}
