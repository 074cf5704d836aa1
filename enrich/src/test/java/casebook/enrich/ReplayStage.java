package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.ONE_ORDER;
import static casebook.contract.Topics.PROGRESS;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.REPLAYS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.text;
import static casebook.enrich.Reviewing.code;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.CaseCurated;
import casebook.event.CaseExtracted;
import casebook.event.CaseReclassified;
import casebook.event.Choice;
import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Two thousand cases on a broker under their first taxonomy, and what becomes of them. */
final class ReplayStage {

    static final int CASES = 2_000;
    private static final List<String> WORDS = List.of("bank", "law", "mine", "mineral water", "school");

    final TaxonomyPublished one =
            Reviewing.taxonomy("v1", Choice.ONE, List.of(code("bank"), code("law"), code("mine")));
    final TaxonomyPublished two = Reviewing.taxonomy(
            "v2", Choice.ONE, List.of(code("bank"), code("law"), code("mineral"), code("mine"), code("school")));
    final Map<String, CaseExtracted> texts = new TreeMap<>();
    private final Broker broker;

    ReplayStage(Broker broker) {
        this.broker = broker;
    }

    void open() throws Exception {
        Map<String, Object> properties = new HashMap<>(broker.client());
        // A batch that a young broker never answers is given up soon, and sent again below.
        properties.put("request.timeout.ms", 5_000);
        properties.put("delivery.timeout.ms", 10_000);
        Map<String, Future<RecordMetadata>> sent = new TreeMap<>();
        try (var producer = new KafkaProducer<>(
                properties, new StringSerializer(), EXTRACTED.value().serializer())) {
            for (int i = 0; i < CASES; i++) {
                String caseId = String.format("case-%05d", i);
                texts.put(caseId, text(caseId, 1, WORDS.get(i % WORDS.size())));
                sent.put(caseId, producer.send(new ProducerRecord<>(EXTRACTED.name(), caseId, texts.get(caseId))));
            }
        }
        for (Map.Entry<String, Future<RecordMetadata>> one : sent.entrySet()) {
            try {
                one.getValue().get();
            } catch (ExecutionException unanswered) {
                broker.send(EXTRACTED, one.getKey(), texts.get(one.getKey()));
            }
        }
        broker.send(TAXONOMIES, "v1", one);
        broker.send(TAXONOMIES, "v2", two);
        ask("first", ReplayMode.APPLY, "v1");
    }

    /** The steps in a process of their own, over stores below this folder. */
    ChildJvm house(Path home) throws Exception {
        ChildJvm house = ChildJvm.start(
                ReplayHouse.class,
                home.resolve("log-" + System.nanoTime()),
                Map.of(),
                home.resolve("stores").toString(),
                broker.bootstrapServers());
        house.awaitLine(Pattern.compile(ReplayHouse.UP), Duration.ofSeconds(60));
        return house;
    }

    void ask(String replayId, ReplayMode mode, String taxonomy) throws Exception {
        var request = ReplayRequested.newBuilder(Events.request(replayId, mode, taxonomy))
                .setRequestedAt(Instant.now())
                .build();
        broker.send(REPLAYS, ONE_ORDER, request);
    }

    void abort(String replayId, String ended) throws Exception {
        var request = ReplayRequested.newBuilder(Reviewing.abort(replayId, ended))
                .setRequestedAt(Instant.now())
                .build();
        broker.send(REPLAYS, ONE_ORDER, request);
    }

    void awaitDone(String replayId) {
        broker.await(
                PROGRESS,
                records -> parts(records, replayId).values().stream()
                                .filter(part -> part.getState() == ReplayState.DONE)
                                .count()
                        == Broker.PARTITIONS);
    }

    void awaitWalked(String replayId, long cases) {
        broker.await(
                PROGRESS,
                records -> parts(records, replayId).values().stream()
                                .mapToLong(ReplayProgress::getWalked)
                                .sum()
                        >= cases);
    }

    private static Map<Integer, ReplayProgress> parts(
            List<ConsumerRecord<String, ReplayProgress>> records, String replayId) {
        Map<Integer, ReplayProgress> parts = new HashMap<>();
        records.stream()
                .map(ConsumerRecord::value)
                .filter(part -> part.getReplayId().equals(replayId) && part.getPartition() >= 0)
                .forEach(part -> parts.put(part.getPartition(), part));
        return parts;
    }

    ReplayProgress whole(String replayId) {
        return broker.all(PROGRESS).stream()
                .map(ConsumerRecord::value)
                .filter(progress -> progress.getReplayId().equals(replayId) && progress.getPartition() == -1)
                .findFirst()
                .orElseThrow();
    }

    Set<String> differences(String replayId, DifferenceKind kind) {
        List<String> ids = broker.all(RECLASSIFIED).stream()
                .map(ConsumerRecord::value)
                .filter(difference -> difference.getReplayId().equals(replayId) && difference.getKind() == kind)
                .map(CaseReclassified::getCaseId)
                .toList();
        assertEquals(new HashSet<>(ids).size(), ids.size(), "each is told once");
        return new TreeSet<>(ids);
    }

    Map<String, List<Label>> labels() {
        Map<String, List<Label>> labels = new TreeMap<>();
        broker.all(CURATED).forEach(told -> labels.put(told.key(), told.value().getLabels()));
        return labels;
    }

    static Set<String> differing(Map<String, List<Label>> before, Map<String, List<Label>> after) {
        return after.keySet().stream()
                .filter(caseId -> !outcome(after.get(caseId)).equals(outcome(before.get(caseId))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<Object>> outcome(List<Label> labels) {
        return labels.stream()
                .<List<Object>>map(label ->
                        List.of(label.getCode(), label.getOrigin(), label.getConfidence(), label.getEvidence()))
                .toList();
    }

    static void assertSame(Set<String> expected, Set<String> actual) {
        assertEquals(Set.of(), onlyInOne(expected, actual));
    }

    /** What is in one of two sets only; said in full, thousands would hide the one that matters. */
    static Set<String> onlyInOne(Set<String> one, Set<String> other) {
        var difference = union(one, other);
        difference.removeIf(id -> one.contains(id) && other.contains(id));
        return difference;
    }

    Set<String> idsOf(String word) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .getFiles()
                        .get(0)
                        .getBlocks()
                        .get(0)
                        .getText()
                        .equals(word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        var union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    /** Every case is told as a fresh judgement would have it, where no expert has spoken. */
    void assertJudged(TaxonomyPublished taxonomy, Map<String, List<Label>> told) {
        assertEquals(texts.keySet(), told.keySet());
        told.forEach((caseId, labels) -> {
            if (labels.stream().noneMatch(label -> label.getOrigin() == Origin.EXPERT)) {
                assertEquals(ReplayHouse.judge(taxonomy, texts.get(caseId)).labels(), labels, caseId);
            }
        });
    }

    /** No two records tell of the same revision, generation and review of a case. */
    void assertOnce() {
        Map<String, Long> times = broker.all(CURATED).stream()
                .map(ConsumerRecord::value)
                .collect(Collectors.groupingBy(ReplayStage::identity, Collectors.counting()));
        assertEquals(
                List.of(),
                times.entrySet().stream().filter(entry -> entry.getValue() > 1).toList());
    }

    private static String identity(CaseCurated told) {
        return told.getCaseId() + "/" + told.getRevision() + "/" + told.getGeneration() + "/" + told.getReview();
    }
}
