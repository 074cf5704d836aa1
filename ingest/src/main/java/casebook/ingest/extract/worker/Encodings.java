package casebook.ingest.extract.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;

/**
 * Tells how a text is encoded: by its mark, as UTF-8 where that fits strictly, as GB18030 or Big5 where that fits
 * strictly and gives Chinese, else as Tika guesses.
 */
final class Encodings implements EncodingDetector {

    private static final long serialVersionUID = 1;
    private static final int SAMPLE = 8 * 1024 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What an old page declares of itself is believed where hardly any other bytes would fit. */
    private static final Set<String> TELLING = Set.of("Shift_JIS", "EUC-JP", "EUC-KR", "windows-31j", "x-windows-949");

    private final transient EncodingDetector otherwise;
    private final transient EncodingDetector declared = new HtmlEncodingDetector();

    Encodings(EncodingDetector otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        if (input == null) {
            return UTF_8;
        }
        byte[] sample = sample(input, SAMPLE);
        Optional<Charset> mark = byMark(sample);
        if (mark.isPresent()) {
            return mark.get();
        } else if (decode(sample, UTF_8).isPresent()) {
            return UTF_8;
        }
        Charset said = declared.detect(input, metadata);
        if (said != null
                && TELLING.contains(said.name())
                && decode(sample, said).isPresent()) {
            return said;
        }
        Optional<Charset> chinese = ChineseEncoding.of(sample);
        return chinese.isPresent() ? chinese.get() : otherwise.detect(input, metadata);
    }

    /** Whether bytes that no name and no magic explain are Chinese text, or plain UTF-8. */
    static boolean isNamelessText(InputStream input) throws IOException {
        byte[] sample = sample(input, 64 * 1024);
        for (byte b : sample) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return sample.length > 0
                && (decode(sample, UTF_8).isPresent()
                        || ChineseEncoding.of(sample).isPresent());
    }

    private static byte[] sample(InputStream input, int most) throws IOException {
        input.mark(most + 1);
        try {
            return input.readNBytes(most);
        } finally {
            input.reset();
        }
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        } else if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName(starts(bytes, 0xFF) ? "UTF-16LE" : "UTF-16BE"));
        }
        return starts(bytes, 0x84, 0x31, 0x95, 0x33) ? Optional.of(GB18030) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text, if every byte fits; a character that the sample's end cuts is let pass. */
    static Optional<CharBuffer> decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        boolean whole = bytes.length < SAMPLE;
        boolean fits = !decoder.decode(ByteBuffer.wrap(bytes), text, whole && bytes.length != 64 * 1024)
                .isError();
        return fits ? Optional.of(text.flip()) : Optional.empty();
    }
}
