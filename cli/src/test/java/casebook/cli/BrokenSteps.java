package casebook.cli;

import casebook.contract.Progress;
import casebook.contract.Topics;
import casebook.enrich.Enrich;
import casebook.enrich.EnrichConfig;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.Bilingual;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import casebook.testkit.Broker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The steps, any of which can be broken for a case and mended again. */
final class BrokenSteps {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Path folder;
    private final Broker broker;

    /** What throws at present, as a step and a case. */
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    BrokenSteps(Path folder, Broker broker) {
        this.folder = folder;
        this.broker = broker;
    }

    void broken(String stepAndCase) {
        broken.add(stepAndCase);
    }

    void mended() {
        broken.clear();
    }

    Enrich start() {
        return Enrich.start(
                new EnrichConfig(folder, 1, 100, 1, broker.client()),
                text -> {
                    fail("describe " + text.getCaseId());
                    return described(text);
                },
                order -> new Judge(),
                taxonomy -> "test",
                Definitions.NONE);
    }

    private final class Judge implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            fail("classify " + text.getCaseId());
            return new Judgement(List.of(), List.of("sector"), List.of(), List.of());
        }

        @Override
        public String version() {
            return "test";
        }
    }

    private void fail(String what) {
        if (broken.contains(what)) {
            throw new IllegalStateException(what + " is broken");
        }
    }

    /** Puts a taxonomy in force in every partition. */
    void publish() throws Exception {
        var taxonomy = TaxonomyPublished.newBuilder()
                .setVersion("v1")
                .setTitle(new Bilingual("分类", "taxonomy"))
                .setFacets(List.of())
                .setModels(List.of())
                .setPublishedAt(NOON)
                .build();
        broker.send(Topics.TAXONOMIES, "v1", taxonomy);
        var request = ReplayRequested.newBuilder()
                .setReplayId("first")
                .setMode(ReplayMode.APPLY)
                .setTaxonomy("v1")
                .setFilter(ReplayFilter.newBuilder().build())
                .setRequestedBy("test")
                .setRequestedAt(NOON)
                .build();
        broker.send(Topics.REPLAYS, Topics.ONE_ORDER, request);
        broker.await(
                Topics.PROGRESS,
                records -> records.stream()
                                .filter(record -> record.value().getState() == ReplayState.DONE)
                                .map(record -> record.value().getPartition())
                                .filter(partition -> partition != Progress.WHOLE)
                                .distinct()
                                .count()
                        == Broker.PARTITIONS);
    }

    private static CaseDescribed described(CaseExtracted text) {
        return CaseDescribed.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setTitle(text.getCaseId())
                .setDescriber("test")
                .build();
    }
}
