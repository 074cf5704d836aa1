package casebook.desk;

import casebook.contract.Problem;
import casebook.desk.export.Format;
import casebook.desk.search.CaseQuery;
import casebook.desk.search.CaseSearch;
import casebook.desk.search.Selection;
import casebook.desk.wording.Vocabulary;
import casebook.desk.wording.Wording;
import casebook.process.Answers;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * {@code GET /v1/casebook.{csv,jsonl,xlsx,html}?q=&sector=…&lang=}: every case that a query finds, written down as a file while
 * it is read.
 */
final class ExportHandler implements Handler {

    private final CaseSearch search;
    private final Format format;
    private final Semaphore turns;
    private final Supplier<Vocabulary> names;

    /**
     * One that writes this format.
     *
     * @param turns how many may be written at once, in whatever format: each holds a connection until its reader has it all
     * @param names those that hold at a moment
     */
    ExportHandler(CaseSearch search, Format format, Semaphore turns, Supplier<Vocabulary> names) {
        this.search = search;
        this.format = format;
        this.turns = turns;
        this.names = names;
    }

    @Override
    public void handle(Context context) throws IOException {
        var parameters = new HashMap<>(context.queryParamMap());
        List<String> language = parameters.remove("lang");
        CaseQuery query = CaseQuery.ofAll(parameters);
        Wording wording = (language == null ? Wording.ZH : Wording.of(language.get(0))).with(names.get());
        if (!turns.tryAcquire()) {
            context.header("Retry-After", "10");
            Answers.problem(
                    context,
                    Problem.of(
                            429,
                            "busy",
                            "Too many exports at once",
                            "Others are being written: ask again in 10 seconds."));
            return;
        }
        try {
            search.<IOException>all(query, found -> answer(found, wording, context));
        } finally {
            turns.release();
        }
    }

    private void answer(Selection found, Wording wording, Context context) throws IOException {
        if (found.size() > format.most()) {
            Answers.problem(context, tooMany(found.size()));
            return;
        }
        context.contentType(format.mediaType());
        context.header("Content-Disposition", disposition() + "; filename=\"" + fileName(found) + "\"");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        context.header("X-Casebook-Cases", String.valueOf(found.size()));
        try {
            format.write(found, wording, context.res().getOutputStream());
        } catch (IOException | RuntimeException broken) {
            if (!Streaming.brokenOff(broken, context)) {
                throw broken;
            }
        }
    }

    private Problem tooMany(long size) {
        return Problem.of(
                        422,
                        "too-many-cases",
                        "Too many cases for this format",
                        "%d cases were found, and %s takes %d: narrow them with q or a facet such as sector=finance, or take csv or jsonl, which take any number."
                                .formatted(size, format.extension(), format.most()))
                .with("most", format.most());
    }

    /** A page is to be read where it is; the others are to be kept. */
    private String disposition() {
        return format == Format.HTML ? "inline" : "attachment";
    }

    private String fileName(Selection found) {
        String date = found.newest() == null
                ? ""
                : "-" + found.newest().atOffset(ZoneOffset.UTC).toLocalDate();
        return "casebook" + date + "." + format.extension();
    }
}
