package casebook.enrich.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.Cases;
import casebook.enrich.Events;
import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.describe.Describer;
import casebook.event.BlockKind;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.TaxonomyPublished;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes to slow the house down or to break it is described and judged like anybody else, and in bounded time. */
class HostileTextTest {

    /**
     * Processor time to describe or to judge one case; the slowest takes less than a third of it in a JVM that is not warm.
     * What grows with the square of the text takes minutes.
     */
    private static final double MOST_SECONDS = 5;

    /** What is copied of a text of 50 million characters is bounded. */
    private static final double MOST_MEBIBYTES = 400;

    private static final TaxonomyPublished TAXONOMY = BuiltInTaxonomy.casebook2023(Events.NOON);
    private static final Classifier CLASSIFIER = CaseClassifier.of(TAXONOMY);

    static Stream<Arguments> longTexts() {
        return Stream.of(
                text("a million hits of one cue", () -> paragraphs(100, "银行".repeat(10_000))),
                text("a million hits of one cue in one line", () -> Cases.of("题", "银行".repeat(1_000_000))),
                text("every cue there is", () -> Cases.of("题", everyCue())),
                text(
                        "every cue there is, each in a block",
                        () -> Cases.of("题", everyCue().split("\n"))),
                text("every cue, over and over", () -> paragraphs(20, everyCue())),
                text("100,000 blocks", () -> paragraphs(100_000, "银行用多模态模型。")),
                text("100,000 headings", () -> headings(100_000, "一、下一步计划")),
                text("10,000 form fields", () -> fields(10_000)),
                text("a title of a million characters", () -> Cases.of("银行".repeat(500_000), "正文。")),
                text("a declared title", () -> Cases.file("a")
                        .declared("case_title", "医院 ".repeat(350_000))
                        .build()),
                text("denials", () -> Cases.of("题", "不是".repeat(100_000) + "银行".repeat(100_000))),
                text("denials before cues", () -> paragraphs(100, "不是银行".repeat(2_500))),
                text("denials that end", () -> paragraphs(100, "不是，银行".repeat(2_000))),
                text("plans", () -> paragraphs(100, "未来将。银行".repeat(1_600))),
                text("afterthoughts", () -> paragraphs(100, "银行最后被否认，".repeat(1_250))),
                text("models and counts", () -> paragraphs(100, "基于千问，7b参数、".repeat(1_000))),
                text("counts without end", () -> paragraphs(50, "1b、".repeat(6_000))),
                text("different counts", () -> Cases.of("题", numbers("b参数，"))),
                text("a count and spaces", () -> paragraphs(50, "7亿" + " ".repeat(20_000) + "参")),
                text("a count and adjectives", () -> paragraphs(50, "7b" + "的大语言".repeat(5_000))),
                text("digits", () -> paragraphs(50, "1".repeat(20_000))),
                text("numbers with points", () -> paragraphs(50, "提升" + "1.,".repeat(7_000) + "%")),
                text("lists", () -> paragraphs(50, "银行、".repeat(7_000))),
                text("spaces", () -> paragraphs(50, " ".repeat(20_000) + "银行")),
                text("contents entries that are none", () -> paragraphs(30_000, "目" + " ".repeat(58) + "..." + "1x1")),
                text("dots that end in a number", () -> paragraphs(20_000, "目" + ". ".repeat(40) + "x1")),
                text("spaces that end in a number", () -> paragraphs(10_000, "目" + " ".repeat(115) + "x1")),
                text("headings of spaces", () -> headings(100, " ".repeat(10_000) + "x")),
                text("addresses", () -> fieldOf("a@" + "a.".repeat(300_000))),
                text("names of addresses", () -> fieldOf("a.".repeat(300_000) + "@")),
                text("numbers of telephones", () -> fieldOf("+86 ".repeat(200_000))),
                text("makers", () -> paragraphs(60, "由".repeat(2_000))),
                text("regions", () -> Cases.file("a")
                        .declared("organisation", "中".repeat(1_000_000))
                        .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void is_described_and_judged_in_bounded_time(String name, Supplier<CaseExtracted> writer) {
        CaseExtracted text = writer.get();
        var description = new AtomicReference<CaseDescribed>();

        Effort describing = Effort.of(() -> description.set(new Describer().describe(text)));
        Effort judging = Effort.of(() -> CLASSIFIER.judge(text, description.get()));

        assertTrue(describing.seconds() < MOST_SECONDS, name + ": described with " + describing);
        assertTrue(judging.seconds() < MOST_SECONDS, name + ": judged with " + judging);
    }

    @Test
    void of_one_line_of_fifty_million_characters_only_a_part_is_copied() {
        CaseExtracted text = Cases.of("题", "银行，".repeat(16_700_000));
        var describer = new Describer();

        Effort describing = Effort.of(() -> describer.describe(text));
        Effort judging = Effort.of(() -> CLASSIFIER.judge(text, describer.describe(text)));

        assertTrue(describing.mebibytes() < MOST_MEBIBYTES, "described with " + describing);
        assertTrue(judging.mebibytes() < MOST_MEBIBYTES, "judged with " + judging);
        assertTrue(describing.seconds() + judging.seconds() < MOST_SECONDS, describing + ", " + judging);
    }

    @ParameterizedTest
    @MethodSource("oddCharacters")
    void odd_characters_break_nothing(String odd) {
        for (int at = 0; at <= 2; at++) {
            String phrase = new StringBuilder("银行").insert(at, odd).toString();
            CaseExtracted text = Cases.file(odd + ".docx")
                    .with(BlockKind.TITLE, odd)
                    .heading(phrase)
                    .paragraph(odd + "基于千问" + odd + "7" + odd + "b参数，" + phrase + odd)
                    .paragraph("模型部署在端侧。" + odd)
                    .row(odd, phrase)
                    .field("sector", odd, phrase)
                    .build();

            Judgement judgement = CLASSIFIER.judge(text, new Describer().describe(text));

            assertTrue(
                    judgement.labels().stream()
                            .anyMatch(label -> label.getCode().equals("edge")),
                    "what is plain beside it is heard");
        }
    }

    static Stream<String> oddCharacters() {
        return Stream.of(
                "\uD83D",
                "\uDE00",
                "\uDE00\uD83D",
                "\uD83D\uDE00",
                "\u0000",
                "\u200B",
                "\u200D",
                "\u200F",
                "\u202E",
                "\u2066",
                "\uFEFF",
                "\uFFFF",
                "\u0301",
                "\u0301".repeat(50),
                "\u2028",
                "\u0130");
    }

    @Test
    void a_text_that_is_cut_keeps_its_characters_whole() {
        CaseExtracted text = Cases.of("题", "a".repeat(999_995) + "银行\uD83D\uDE00");

        CLASSIFIER.judge(text, new Describer().describe(text)).labels().stream()
                .flatMap(label -> label.getEvidence().stream())
                .forEach(evidence -> assertFalse(evidence.getText().endsWith("\uD83D"), evidence.getText()));
    }

    private static Arguments text(String name, Supplier<CaseExtracted> writer) {
        return Arguments.of(name, writer);
    }

    private static CaseExtracted paragraphs(int count, String paragraph) {
        return Cases.of("题", IntStream.range(0, count).mapToObj(i -> paragraph).toArray(String[]::new));
    }

    private static CaseExtracted headings(int count, String heading) {
        Cases builder = Cases.file("a");
        IntStream.range(0, count).forEach(i -> builder.heading(heading));
        return builder.build();
    }

    private static CaseExtracted fields(int count) {
        Cases builder = Cases.file("a");
        IntStream.range(0, count)
                .forEach(i -> builder.field("sector", "所属行业" + i, "银行" + i).row("所属行业" + i, "银行" + i));
        return builder.build();
    }

    private static CaseExtracted fieldOf(String value) {
        return Cases.file("a")
                .field("summary", "案例简介", value)
                .field("base_model", "基座模型", value)
                .field("parameters", "参数规模", value)
                .build();
    }

    private static String numbers(String between) {
        return IntStream.range(0, 9_999).mapToObj(i -> i + between).collect(Collectors.joining());
    }

    private static String everyCue() {
        return TAXONOMY.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream())
                .flatMap(code -> code.getCues().stream())
                .map(cue -> cue.getPhrase())
                .collect(Collectors.joining("\n"));
    }
}
