package casebook.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An answer that comes bit by bit, handed on bit by bit for as long as somebody listens. */
final class Streaming {

    private static final Logger LOG = LoggerFactory.getLogger(Streaming.class);
    private static final List<String> TYPES = List.of("text/event-stream", "application/x-ndjson");
    private static final int PIECE = 16 * 1024;

    /** Whether answers of this media type come bit by bit. */
    static boolean isOf(String mediaType) {
        return TYPES.stream().anyMatch(mediaType::startsWith);
    }

    /** Hands on until either side ends it; what breaks off behind the desk breaks off before it. */
    static void pour(InputStream body, Context context) {
        byte[] piece = new byte[PIECE];
        try (body) {
            OutputStream out = context.res().getOutputStream();
            for (int read = next(body, piece, context); read >= 0; read = next(body, piece, context)) {
                out.write(piece, 0, read);
                out.flush();
            }
        } catch (IOException gone) {
            LOG.warn("{} broke off: {}", context.path(), gone.toString());
        }
    }

    private static int next(InputStream body, byte[] piece, Context context) throws IOException {
        try {
            return body.read(piece);
        } catch (IOException broken) {
            abort(broken, context);
            throw broken;
        }
    }

    /**
     * Breaks off an answer that cannot be written to its end.
     *
     * @return false when nothing of it has left yet: then it can still become another one
     */
    static boolean brokenOff(Exception broken, Context context) {
        if (!context.res().isCommitted()) {
            context.res().reset();
            return false;
        }
        LOG.warn("{} broke off: {}", context.path(), broken.toString());
        // Where nobody listens any more there is nothing left to abort.
        if (!(broken instanceof IOException)) {
            abort(broken, context);
        }
        return true;
    }

    /** Ended in order, it would pass for whole. */
    private static void abort(Exception broken, Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(broken);
    }

    private Streaming() {}
}
