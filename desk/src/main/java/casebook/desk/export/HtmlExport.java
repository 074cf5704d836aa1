package casebook.desk.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The casebook as one page to read and to print: cover, contents, trends, the cases sector by sector, and an appendix that
 * tells which state of each case it shows. It runs nothing and asks nobody for anything.
 */
final class HtmlExport implements Export {

    private static final String STYLE = style();

    private static String style() {
        try (InputStream file = HtmlExport.class.getResourceAsStream("casebook.css")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read casebook.css", e);
        }
    }

    @Override
    public void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        var figures = new Figures();
        selection.each(record -> figures.add(ExportedCase.of(record)));
        var page = new Page(new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
        String title = wording.say("大模型落地应用案例集", "Casebook of large-model applications");
        page.put("<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">", wording.say("zh-CN", "en"));
        page.put("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        page.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>", title);
        page.put("<style>\n" + STYLE + "</style></head><body>");
        cover(page, wording, selection, figures, title);
        if (selection.size() > 0) {
            contents(page, wording, figures);
            new TrendPart(page, wording, figures).write();
            chapters(page, wording, selection);
            manifest(page, wording, figures);
        }
        page.put("</body></html>");
        page.flush();
    }

    private static void cover(Page page, Wording wording, Selection selection, Figures figures, String title)
            throws IOException {
        page.put("<header class=\"cover\"><h1>{}</h1><dl>", title);
        row(page, wording.say("案例数", "Cases"), String.valueOf(selection.size()));
        if (selection.size() > 0) {
            long vertical = figures.facet("scope").stream()
                    .filter(count -> count.name().equals("vertical"))
                    .mapToLong(Figures.Count::cases)
                    .sum();
            row(page, wording.say("垂直类占比", "Vertical"), Figures.percent(vertical, selection.size()));
            // Not the day of writing: the same cases are the same bytes.
            row(
                    page,
                    wording.say("日期（最新案例）", "Date (newest case)"),
                    selection.newest().atOffset(ZoneOffset.UTC).toLocalDate().toString());
            row(page, wording.say("分类体系", "Taxonomy"), String.join(wording.comma(), figures.taxonomies()));
        }
        row(page, wording.say("范围", "Selection"), chosen(wording, selection));
        page.put("</dl>");
        if (selection.size() == 0) {
            page.put("<p class=\"empty\">{}</p>", wording.say("没有符合条件的案例。", "No case was found."));
        }
        page.put("</header>");
    }

    private static void row(Page page, String name, String value) throws IOException {
        page.put("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
    }

    private static String chosen(Wording wording, Selection selection) {
        List<String> told = new ArrayList<>();
        if (selection.isOfWords()) {
            told.add("“" + String.join(" ", selection.words()) + "”");
        }
        selection
                .chosen()
                .forEach((facet, codes) -> told.add(wording.facet(facet)
                        + wording.say("：", ": ")
                        + String.join(
                                wording.say(" 或 ", " or "),
                                codes.stream()
                                        .map(code -> wording.code(facet, code.substring(facet.length() + 1)))
                                        .toList())));
        selection
                .having()
                .forEach(having -> told.add(wording.facet(having.facet())
                        + wording.say("：", ": ")
                        + wording.code(having.facet(), having.code())));
        return told.isEmpty() ? wording.say("全部案例", "All cases") : String.join(wording.say("；", "; "), told);
    }

    private static void contents(Page page, Wording wording, Figures figures) throws IOException {
        page.put("<nav class=\"chapter\"><h2>{}</h2><ol>", wording.say("目录", "Contents"));
        page.put("<li><a href=\"#trends\">{}</a></li>", wording.say("趋势", "Trends"));
        for (String sector : figures.sectors()) {
            List<Figures.Entry> entries = figures.entries().stream()
                    .filter(entry -> entry.sector().equals(sector))
                    .toList();
            page.put(
                    "<li><a href=\"#sector-{}\">{}</a> <span>{}</span><ul>",
                    sector,
                    wording.code("sector", sector),
                    entries.size());
            for (Figures.Entry entry : entries) {
                page.put(
                        "<li><a href=\"#case-{}\">{}</a> <span>{}</span></li>",
                        entry.caseId(),
                        entry.title(),
                        entry.organisation() == null ? "" : entry.organisation());
            }
            page.put("</ul></li>");
        }
        page.put("<li><a href=\"#manifest\">{}</a></li></ol></nav>", wording.say("附录：案例版本", "Appendix: revisions"));
    }

    /** A chapter a sector; the cases come sector by sector. */
    private static void chapters(Page page, Wording wording, Selection selection) throws IOException {
        var part = new CasePart(page, wording);
        var open = new String[1];
        selection.each(record -> {
            ExportedCase one = ExportedCase.of(record);
            String sector = Figures.sector(one);
            if (!Objects.equals(sector, open[0])) {
                page.put(open[0] == null ? "" : "</section>");
                page.put(
                        "<section class=\"chapter\" id=\"sector-{}\"><h2>{}</h2>",
                        sector,
                        wording.code("sector", sector));
                open[0] = sector;
            }
            part.write(one);
        });
        page.put("</section>");
    }

    private static void manifest(Page page, Wording wording, Figures figures) throws IOException {
        page.put(
                "<section class=\"chapter\" id=\"manifest\"><h2>{}</h2><table><thead><tr><th>{}</th>",
                wording.say("附录：案例版本", "Appendix: revisions"),
                wording.say("案例编号", "Case"));
        for (String name : new Rows(wording, List.of()).manifestHead()) {
            page.put("<th>{}</th>", name);
        }
        page.put("</tr></thead><tbody>");
        for (Figures.Entry entry : figures.entries()) {
            page.put(
                    "<tr><td><a href=\"#case-{}\">{}</a></td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                    entry.caseId(),
                    entry.caseId(),
                    entry.revision(),
                    entry.extraction(),
                    entry.generation(),
                    entry.review(),
                    entry.taxonomy());
        }
        page.put("</tbody></table></section>");
    }
}
