package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import casebook.event.FileOutcome;
import casebook.ingest.extract.text.Outcome.Evidence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.util.RecordFormatException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("text", FileOutcome.OK, evidence("text/plain", true, true, List.of(), null)),
                arguments("a loss", FileOutcome.PARTIAL, evidence("text/plain", true, true, List.of("a part"), null)),
                arguments("nothing", FileOutcome.EMPTY, evidence("text/plain", true, false, List.of(), null)),
                arguments("a picture", FileOutcome.EMPTY, evidence("image/png", true, false, List.of(), null)),
                arguments("no parser", FileOutcome.UNSUPPORTED, evidence("x/y", false, false, List.of(), null)),
                arguments("zip", FileOutcome.UNSUPPORTED, evidence("application/zip", false, false, List.of(), null)),
                arguments("song", FileOutcome.UNSUPPORTED, evidence("audio/mpeg", true, false, List.of(), null)),
                arguments(
                        "locked",
                        FileOutcome.ENCRYPTED,
                        evidence(
                                "a/b",
                                true,
                                false,
                                List.of(),
                                new TikaException("x", new EncryptedDocumentException()))),
                arguments(
                        "locked by another word",
                        FileOutcome.ENCRYPTED,
                        evidence("a/b", true, false, List.of(), new IOException("Missing decryption material"))),
                arguments("broken", FileOutcome.CORRUPT, evidence("a/b", true, false, List.of(), new IOException("x"))),
                arguments(
                        "broken further on",
                        FileOutcome.PARTIAL,
                        evidence("a/b", true, true, List.of(), new IOException("x"))),
                arguments(
                        "bomb",
                        FileOutcome.TOO_LARGE,
                        evidence("a/b", true, false, List.of(), new TikaException("Suspected zip bomb: 100 levels"))),
                arguments(
                        "huge record",
                        FileOutcome.TOO_LARGE,
                        evidence(
                                "a/b",
                                true,
                                false,
                                List.of(),
                                new RecordFormatException("Tried to allocate an array"))),
                arguments(
                        "no bytes",
                        FileOutcome.EMPTY,
                        evidence("a/b", true, false, List.of(), new ZeroByteFileException("no bytes"))),
                arguments("stopped", FileOutcome.PARTIAL, stopped(true)),
                arguments("stopped before any text", FileOutcome.TIMEOUT, stopped(false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_one_honest_word(String what, FileOutcome word, Evidence evidence) {
        Outcome outcome = Outcome.of(evidence);

        assertEquals(word, outcome.word());
        assertEquals(word == FileOutcome.OK, outcome.detail().isEmpty(), outcome.detail());
    }

    private static Evidence evidence(
            String type, boolean parsed, boolean hasText, List<String> losses, Throwable failure) {
        return new Evidence(type, parsed, hasText, Optional.empty(), losses, failure);
    }

    private static Evidence stopped(boolean hasText) {
        return new Evidence("a/b", true, hasText, Optional.of("the limit"), List.of(), new Enough("the limit"));
    }
}
