package casebook.desk.page.overview;

import casebook.desk.chart.Bar;
import casebook.desk.chart.BarList;
import casebook.desk.chart.ColumnChart;
import casebook.desk.page.frame.Link;
import casebook.desk.page.overview.Overview.Chart;
import casebook.desk.page.overview.Overview.Figure;
import casebook.desk.record.CuratedCase;
import casebook.desk.search.FacetCounts;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the overview from counts. */
final class Drawing {

    /** So many bars are seen at once; the others are folded away. */
    private static final int SEEN = 8;

    private final Wording wording;
    private final OverviewWords words;
    private final FacetCounts counts;
    private final Trends trends;

    Drawing(Wording wording, FacetCounts counts, Trends trends) {
        this.wording = wording;
        this.words = new OverviewWords(wording);
        this.counts = counts;
        this.trends = trends;
    }

    Overview overview(List<CuratedCase> newest) {
        if (newest.isEmpty()) {
            return new Overview(words, List.of(), List.of(), newest);
        }
        return new Overview(words, figures(newest.get(0).day()), charts(), newest);
    }

    private List<Figure> figures(String newest) {
        long vertical = of("scope").stream()
                .filter(count -> count.code().equals("vertical"))
                .mapToLong(FacetCounts.Count::count)
                .sum();
        String cases = Link.to("/cases").toString();
        List<FacetCounts.Count> sectors = of("sector");
        return List.of(
                new Figure(String.valueOf(counts.total()), words.cases(), words.upTo(newest), cases),
                new Figure(
                        percent(vertical),
                        words.vertical(),
                        words.verticalOf(vertical, counts.total()),
                        link("scope", "vertical")),
                new Figure(
                        String.valueOf(sectors.size()),
                        words.sectors(),
                        sectors.isEmpty()
                                ? ""
                                : words.most(
                                        wording.code("sector", sectors.get(0).code())),
                        cases),
                new Figure(
                        String.valueOf(trends.models().size()),
                        words.models(),
                        trends.models().keySet().stream()
                                .findFirst()
                                .map(words::most)
                                .orElse(""),
                        cases));
    }

    private List<Chart> charts() {
        List<String> scopes = List.of(wording.code("scope", "vertical"), wording.code("scope", "general"));
        return Stream.of(
                        bars("tall", words.bySector(), "", List.of(), facet("sector")),
                        bars("tall", words.byScope(), "", scopes, scopes()),
                        months(),
                        bars("third", words.byModality(), words.several(), List.of(), facet("modality")),
                        bars("third", words.byModel(), "", List.of(), models()),
                        bars("third", words.byDeployment(), words.several(), List.of(), facet("deployment")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Chart> bars(String kind, String title, String note, List<String> legend, List<Bar> bars) {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        int seen = Math.min(SEEN, bars.size());
        String more = seen < bars.size() ? BarList.svg(title, bars.subList(seen, bars.size()), bars) : "";
        return Optional.of(new Chart(kind, title, note, legend, BarList.svg(title, bars.subList(0, seen), bars), more));
    }

    private List<FacetCounts.Count> of(String facet) {
        return counts.facets().getOrDefault(facet, List.of());
    }

    private List<Bar> facet(String facet) {
        return of(facet).stream()
                .map(count -> bar(wording.code(facet, count.code()), count.count(), link(facet, count.code())))
                .toList();
    }

    private List<Bar> models() {
        return trends.models().entrySet().stream()
                .map(model -> bar(model.getKey(), model.getValue(), link("base_model", model.getKey())))
                .toList();
    }

    private List<Bar> scopes() {
        return of("sector").stream()
                .map(FacetCounts.Count::code)
                .filter(trends.scopes()::containsKey)
                .map(sector -> {
                    Map<String, Long> scopes = trends.scopes().get(sector);
                    long vertical = scopes.getOrDefault("vertical", 0L);
                    long general = scopes.getOrDefault("general", 0L);
                    return new Bar(
                            wording.code("sector", sector),
                            List.of(vertical, general),
                            vertical + " / " + general,
                            link("sector", sector));
                })
                .toList();
    }

    private Optional<Chart> months() {
        List<Bar> columns = Months.of(trends.months()).stream()
                .map(month -> new Bar(
                        month.name(),
                        List.of(month.cases()),
                        String.valueOf(month.cases()),
                        month.cases() == 0 ? null : link("received", month.name())))
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "wide", words.byMonth(), "", List.of(), ColumnChart.svg(words.byMonth(), columns), ""));
    }

    private Bar bar(String name, long cases, String link) {
        return new Bar(name, List.of(cases), cases + " · " + percent(cases), link);
    }

    private String percent(long part) {
        return counts.total() == 0 ? "–" : Math.round(100.0 * part / counts.total()) + "%";
    }

    private static String link(String facet, String code) {
        return Link.to("/cases").with(facet, code).toString();
    }
}
