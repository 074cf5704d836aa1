package casebook.desk.export;

import casebook.desk.chart.Bar;
import casebook.desk.chart.BarChart;
import casebook.desk.wording.Wording;
import java.io.IOException;
import java.util.List;

/** The chapter of the casebook that tells what its cases say together. */
final class TrendPart {

    /** More base models than this are a list, and no picture. */
    private static final int MODELS = 15;

    private final Page page;
    private final Wording wording;
    private final Figures figures;

    TrendPart(Page page, Wording wording, Figures figures) {
        this.page = page;
        this.wording = wording;
        this.figures = figures;
    }

    void write() throws IOException {
        page.put("<section class=\"chapter\" id=\"trends\"><h2>{}</h2>", wording.say("趋势", "Trends"));
        facet("sector", wording.say("行业分布", "Cases by sector"), "");
        String several = wording.say(
                "一个案例可有多项，占比之和可超过 100%。", "A case may carry several; shares may add up to more than 100 %.");
        facet("modality", wording.say("模态分布", "Cases by modality"), several);
        facet("deployment", wording.say("部署形态分布", "Cases by deployment"), several);
        scopes();
        List<Bar> models =
                figures.models().stream().limit(MODELS).map(this::bar).toList();
        chart(wording.say("最常用的基础模型", "Base models most built on"), models, "");
        if (figures.months().size() > 1) {
            chart(
                    wording.say("案例提交时间（按月）", "Cases by month of submission"),
                    figures.months().stream().map(this::bar).toList(),
                    "");
        }
        page.put("</section>");
    }

    private void facet(String facet, String title, String note) throws IOException {
        List<Bar> bars = figures.facet(facet).stream()
                .map(count -> bar(new Figures.Count(wording.code(facet, count.name()), count.cases())))
                .toList();
        chart(title, bars, note);
    }

    private Bar bar(Figures.Count count) {
        return new Bar(
                count.name(),
                List.of(count.cases()),
                count.cases() + " · "
                        + Figures.percent(count.cases(), figures.entries().size()),
                null);
    }

    private void scopes() throws IOException {
        List<Bar> bars = figures.sectors().stream()
                .map(this::scope)
                .filter(bar -> bar.parts().stream().anyMatch(part -> part > 0))
                .toList();
        if (bars.isEmpty()) {
            return;
        }
        String legend = "<p class=\"legend\"><i class=\"part-0\"></i>{} <i class=\"part-1\"></i>{}</p>";
        String title = wording.say("各行业的垂直与通用案例", "Vertical and general cases by sector");
        page.put("<figure><figcaption>{}</figcaption>", title);
        page.put(legend, wording.code("scope", "vertical"), wording.code("scope", "general"));
        page.put(BarChart.svg(title, bars));
        page.put("</figure>");
    }

    private Bar scope(String sector) {
        long vertical = figures.scope(sector, "vertical");
        long general = figures.scope(sector, "general");
        return new Bar(wording.code("sector", sector), List.of(vertical, general), vertical + " / " + general, null);
    }

    private void chart(String title, List<Bar> bars, String note) throws IOException {
        if (bars.isEmpty()) {
            return;
        }
        page.put("<figure><figcaption>{}</figcaption>", title);
        page.put(BarChart.svg(title, bars));
        page.put("<p class=\"note\">{}</p></figure>", note);
    }
}
