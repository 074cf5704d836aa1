package casebook.ingest.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A body that fits into memory, read no byte further than that. */
public final class ShortBody {

    /**
     * The whole of it.
     *
     * @throws Refusal when it is longer
     */
    public static byte[] of(HttpServletRequest request, int mostBytes) throws IOException {
        ServletInputStream body = request.getInputStream();
        byte[] bytes = request.getContentLengthLong() > mostBytes ? null : body.readNBytes(mostBytes + 1);
        if (bytes == null || bytes.length > mostBytes) {
            Leftover.discard(body);
            throw new Refusal(
                    413,
                    "too-large",
                    "The request is too large",
                    "The body of this request may have at most " + mostBytes + " bytes; send less.");
        }
        return bytes;
    }

    private ShortBody() {}
}
