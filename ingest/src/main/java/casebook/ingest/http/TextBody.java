package casebook.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** The body of a request as text, never more of it than was agreed on. */
public final class TextBody {

    /**
     * Reads it.
     *
     * @param most bytes it may have
     * @throws Refusal when it has more, or is no text in UTF-8
     */
    public static String read(Context context, int most) throws IOException {
        ServletInputStream body = context.req().getInputStream();
        boolean announced = context.req().getContentLengthLong() > most;
        byte[] bytes = announced ? new byte[0] : body.readNBytes(most + 1);
        if (announced || bytes.length > most) {
            Leftover.discard(body);
            throw new Refusal(
                    413,
                    "too-large",
                    "The body is too large",
                    "At most " + most / 1024 + " KiB are read here; send less, or send it in several requests.");
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "not-utf-8", "The body is no text in UTF-8", "Save it as UTF-8, then send it again.")
                    .because(e);
        }
    }

    private TextBody() {}
}
