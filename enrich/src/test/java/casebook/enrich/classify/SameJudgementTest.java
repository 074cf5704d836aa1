package casebook.enrich.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.Cases;
import casebook.enrich.Events;
import casebook.enrich.describe.Describer;
import casebook.event.CaseClassified;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.Cue;
import casebook.event.EmbeddedDefinition;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same document with its vector, under the same control record, gets the same bytes: whoever asks, whenever, wherever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameJudgementTest {

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    private static final int CASES = 200;
    private static final long SEED = 20_23;

    /** A case in hand. */
    private record Document(CaseExtracted text, CaseDescribed description) {}

    private final Random random = new Random(SEED);
    private final TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Events.NOON);
    private final List<String> phrases = taxonomy.getFacets().stream()
            .flatMap(facet -> facet.getCodes().stream())
            .flatMap(code -> code.getCues().stream())
            .map(Cue::getPhrase)
            .toList();
    private final ControlGiven order = order();
    private final Classifier classifier = classifier(order);
    private final List<Document> documents =
            IntStream.range(0, CASES).mapToObj(i -> document()).toList();
    private final List<String> expected = judged(classifier, documents);

    @Test
    void cases_differ_from_each_other_and_hear_their_vectors() {
        List<Document> mute = documents.stream()
                .map(document -> new Document(
                        document.text,
                        CaseDescribed.newBuilder(document.description)
                                .setEmbedder("another")
                                .build()))
                .toList();

        assertFalse(expected.stream().distinct().count() < CASES * 9 / 10, "too few different judgements");
        assertFalse(expected.equals(judged(classifier, mute)), "the vectors changed nothing");
    }

    @Test
    void in_any_order() {
        var shuffled = new ArrayList<>(IntStream.range(0, CASES).boxed().toList());
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(shuffled, random);
            for (int i : shuffled) {
                assertEquals(expected.get(i), bytes(classifier, documents.get(i)));
            }
        }
    }

    @Test
    void from_several_threads_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = Collections.nCopies(8, () -> judged(classifier, documents));
            for (Future<List<String>> judged : threads.invokeAll(tasks)) {
                assertEquals(expected, judged.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void by_a_classifier_of_the_same_order_read_from_its_bytes() throws IOException {
        ControlGiven read =
                ControlGiven.fromByteBuffer(ByteBuffer.wrap(order.toByteBuffer().array()));
        List<Document> reread = new ArrayList<>();
        for (Document document : documents) {
            reread.add(new Document(
                    CaseExtracted.fromByteBuffer(document.text.toByteBuffer()),
                    CaseDescribed.fromByteBuffer(document.description.toByteBuffer())));
        }

        Classifier another = classifier(read);

        assertEquals(expected, judged(another, reread));
        assertEquals(classifier.version(), another.version());
    }

    private static Classifier classifier(ControlGiven order) {
        return CaseClassifier.of(order.getTaxonomy(), order.getEmbedder(), order.getDefinitions());
    }

    private static List<String> judged(Classifier classifier, List<Document> documents) {
        return documents.stream().map(document -> bytes(classifier, document)).toList();
    }

    private static String bytes(Classifier classifier, Document document) {
        Judgement judgement = classifier.judge(document.text, document.description);
        var classified = CaseClassified.newBuilder()
                .setCaseId("case")
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(1)
                .setTaxonomy("t")
                .setClassifier(classifier.version())
                .setLabels(judgement.labels())
                .setUndetermined(judgement.undetermined())
                .setModels(judgement.models())
                .build();
        try {
            return HexFormat.of().formatHex(classified.toByteBuffer().array());
        } catch (IOException e) {
            throw new IllegalStateException("a judgement has no bytes", e);
        }
    }

    /** Words from anywhere in the taxonomy and the register, between words that say nothing, denials, plans and counts. */
    private Document document() {
        String[] between = {
            "，", "。", "、", "的", "不支持", "下一步计划", "基于" + model(), "接入" + model(), "7B参数", "千亿级模型", "\n", " "
        };
        String[] paragraphs = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> IntStream.range(0, random.nextInt(40))
                        .mapToObj(j -> random.nextBoolean()
                                ? between[random.nextInt(between.length)]
                                : phrases.get(random.nextInt(phrases.size())))
                        .reduce("", String::concat))
                .toArray(String[]::new);
        CaseExtracted text = Cases.of(phrases.get(random.nextInt(phrases.size())), paragraphs);
        CaseDescribed description = CaseDescribed.newBuilder(new Describer().describe(text))
                .setEmbedder("toy")
                .setEmbedding(vector())
                .build();
        return new Document(text, description);
    }

    private String model() {
        return taxonomy.getModels()
                .get(random.nextInt(taxonomy.getModels().size()))
                .getName();
    }

    private ControlGiven order() {
        List<EmbeddedDefinition> definitions = taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream().flatMap(code -> IntStream.range(0, 3)
                        .mapToObj(i -> new EmbeddedDefinition(facet.getCode(), code.getCode(), vector()))))
                .toList();
        return ControlGiven.newBuilder(Events.order(1, "any"))
                .setTaxonomy(taxonomy)
                .setEmbedder("toy")
                .setDefinitions(definitions)
                .build();
    }

    private List<Float> vector() {
        return DoubleStream.generate(random::nextGaussian)
                .limit(32)
                .mapToObj(value -> (float) value)
                .toList();
    }
}
