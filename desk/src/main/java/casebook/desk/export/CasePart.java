package casebook.desk.export;

import casebook.desk.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** One case in the casebook. */
final class CasePart {

    private final Page page;
    private final Wording wording;

    CasePart(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void write(ExportedCase one) throws IOException {
        page.put("<article id=\"case-{}\">", one.caseId());
        page.put("<div class=\"head\"><h3>{}</h3>", one.title());
        page.put("<p class=\"who\">{}</p>", who(one));
        if (!one.summary().isEmpty()) {
            page.put("<p>{}</p>", one.summary());
        }
        page.put("</div>");
        labels(one);
        list(
                wording.say("成效", "Effects"),
                one.effects().stream().map(ExportedCase.Effect::text).distinct().toList());
        evidence(one);
        page.put("</article>");
    }

    private String who(ExportedCase one) {
        return List.of(
                        one.organisation() == null ? "" : one.organisation(),
                        wording.organisationType(one.organisationType()),
                        wording.region(one.region()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void labels(ExportedCase one) throws IOException {
        page.put("<dl>");
        for (String facet : facets(one)) {
            String codes = one.labelled(facet)
                    .map(label -> wording.code(facet, label.code())
                            + ("EXPERT".equals(label.origin()) ? wording.say("（专家）", " (expert)") : ""))
                    .collect(Collectors.joining(wording.comma()));
            page.put("<div><dt>{}</dt><dd>{}</dd></div>", wording.facet(facet), codes);
        }
        if (!one.models().isEmpty()) {
            page.put(
                    "<div><dt>{}</dt><dd>{}</dd></div>",
                    wording.say("基础模型", "Base models"),
                    one.models().stream()
                            .map(model -> model.name().isEmpty()
                                    ? wording.say("自研模型 ", "Own model ") + model.written()
                                    : model.written())
                            .collect(Collectors.joining(wording.comma())));
        }
        page.put("</dl>");
    }

    private void list(String title, List<String> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        page.put("<h4>{}</h4><ul>", title);
        for (String item : items) {
            page.put("<li>{}</li>", item);
        }
        page.put("</ul>");
    }

    /** Of each label the passage that speaks for it most strongly. */
    private void evidence(ExportedCase one) throws IOException {
        List<ExportedCase.Label> told = one.labels().stream()
                .filter(label -> !label.evidence().isEmpty())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        page.put("<h4>{}</h4><ul class=\"evidence\">", wording.say("依据", "Evidence"));
        for (ExportedCase.Label label : told) {
            ExportedCase.Passage passage = label.evidence().get(0);
            page.put(
                    "<li><b>{} · {}</b> <q>{}</q>{}</li>",
                    wording.facet(label.facet()),
                    wording.code(label.facet(), label.code()),
                    passage.text(),
                    passage.page() == null
                            ? ""
                            : wording.say("（第%d页）", " (page %d)").formatted(passage.page()));
        }
        page.put("</ul>");
    }

    private static List<String> facets(ExportedCase one) {
        return one.labels().stream().map(ExportedCase.Label::facet).distinct().toList();
    }
}
