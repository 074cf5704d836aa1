package casebook.desk;

import io.javalin.http.Context;
import java.util.Arrays;

/** An answer with an {@code ETag}, which whoever has it already need not be sent again. */
final class Tag {

    /**
     * Answers JSON, or 304 to whoever has it.
     *
     * @param version another one wherever the answer is another one
     */
    static void answer(Context context, String version, String json) {
        // Weak, so that nobody takes it for the revision that a write has to name.
        String tag = "W/\"" + version + "\"";
        context.header("ETag", tag);
        if (isKnown(context.header("If-None-Match"), tag)) {
            context.status(304);
        } else {
            context.contentType("application/json").result(json);
        }
    }

    private static boolean isKnown(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private Tag() {}
}
