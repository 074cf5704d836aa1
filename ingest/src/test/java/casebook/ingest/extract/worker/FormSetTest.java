package casebook.ingest.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.event.FileOutcome;
import casebook.ingest.extract.forms.ChineseFont;
import casebook.ingest.extract.forms.Docx;
import casebook.ingest.extract.forms.FormSet;
import casebook.ingest.extract.forms.FormSpec;
import casebook.ingest.extract.forms.FormWriter;
import casebook.ingest.extract.forms.Html;
import casebook.ingest.extract.forms.Pptx;
import casebook.ingest.extract.forms.Score;
import casebook.ingest.extract.forms.TaggedPdf;
import casebook.ingest.extract.forms.UntaggedPdf;
import casebook.ingest.extract.forms.Xlsx;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More than 300 forms that nobody has seen before, read as the applicant meant them. */
class FormSetTest {

    private static final double LEAST_RECALL = 0.99;
    private static final double LEAST_PRECISION = 0.95;
    private static final FileParser PARSER = new FileParser();

    @TempDir
    Path folder;

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(new Docx(), 100),
                Arguments.of(new UntaggedPdf(), 60),
                Arguments.of(new TaggedPdf(), 60),
                Arguments.of(new Xlsx(), 60),
                Arguments.of(new Html(), 20),
                Arguments.of(new Pptx(), 20));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void answers_are_found_and_none_is_invented(FormWriter writer, int number, TestReporter reporter) throws Exception {
        assumeTrue(!writer.ending().equals("pdf") || ChineseFont.found().isPresent(), ChineseFont.REMEDY);
        String format = writer.getClass().getSimpleName();
        var score = new Score();
        for (FormSpec form : FormSet.generate(format.hashCode(), number)) {
            Path file = Files.write(folder.resolve("form"), writer.write(form));
            ParsedFile parsed = PARSER.parse(new ParseOrder(
                    file, "form." + writer.ending(), 4_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));
            assertEquals(FileOutcome.OK, parsed.outcome(), parsed.detail());
            score.add(form, parsed.fields());
        }

        reporter.publishEntry(number + " forms as " + format, score.toString());
        String faults = format + ": " + score + "\n" + String.join("\n", score.faults());
        assertTrue(score.recall() >= LEAST_RECALL && score.precision() >= LEAST_PRECISION, faults);
    }
}
