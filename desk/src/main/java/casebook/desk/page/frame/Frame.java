package casebook.desk.page.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Draws pages: a template around what it shows, in the reader's language. */
public final class Frame {

    /** What a page may do: nothing that did not come from here as a file. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * Answers with a page.
     *
     * @param template name of a template without its ending; it takes {@code visit} and {@code page}
     * @param page what it shows
     */
    public void show(Context context, Visit visit, String template, Object page) {
        var drawn = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("visit", visit, "page", page), drawn);
        context.header(POLICY_HEADER, POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Cookie")
                .contentType("text/html; charset=utf-8")
                .result(drawn.toByteArray());
    }

    /** Whether a page was the answer. */
    static boolean isShown(Context context) {
        return context.res().containsHeader(POLICY_HEADER);
    }
}
