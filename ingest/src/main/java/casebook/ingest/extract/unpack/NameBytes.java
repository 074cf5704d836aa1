package casebook.ingest.extract.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/** Reads names of which an archive does not say how they are encoded: Windows in China writes GBK. Pure. */
final class NameBytes {

    private static final List<Charset> STRICTLY = List.of(UTF_8, Charset.forName("GB18030"));
    /** What archives meant before there was anything else; every byte is a character in it. */
    private static final Charset OTHERWISE = Charset.forName("IBM437");

    static String read(byte[] name) {
        for (Charset charset : STRICTLY) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            } catch (CharacterCodingException other) {
                // The next one may fit.
            }
        }
        return new String(name, OTHERWISE);
    }

    private NameBytes() {}
}
