package casebook.desk.page.overview;

import casebook.contract.Statistics;
import casebook.desk.chart.Bar;
import casebook.desk.chart.BarList;
import casebook.desk.chart.ColumnChart;
import casebook.desk.page.overview.Overview.Chart;
import casebook.desk.record.CuratedCase;
import casebook.desk.statistics.Figure;
import casebook.desk.statistics.Report;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the overview from the statistics. */
final class Drawing {

    /** So many bars are seen at once; the others are folded away. */
    private static final int SEEN = 8;

    private final Wording wording;
    private final OverviewWords words;
    private final Report report;

    Drawing(Wording wording, Report report) {
        this.wording = wording;
        this.words = new OverviewWords(wording);
        this.report = report;
    }

    Overview overview(List<CuratedCase> newest) {
        if (newest.isEmpty()) {
            return new Overview(words, List.of(), List.of(), newest);
        }
        return new Overview(words, numbers(newest.get(0).day()), charts(), newest);
    }

    private List<Overview.Figure> numbers(String newest) {
        Figure all = report.all();
        Figure vertical = report.vertical();
        List<Figure> sectors = told("sector");
        return List.of(
                new Overview.Figure(String.valueOf(all.cases()), words.cases(), words.upTo(newest), link(all)),
                new Overview.Figure(
                        percent(vertical),
                        words.vertical(),
                        words.verticalOf(vertical.cases(), all.cases()),
                        link(vertical)),
                most(words.sectors(), sectors, sector -> wording.code("sector", sector)),
                most(words.models(), report.baseModels(), model -> model));
    }

    /** How many kinds there are, and which of them is the most frequent. */
    private Overview.Figure most(String name, List<Figure> kinds, UnaryOperator<String> called) {
        String most = kinds.stream()
                .findFirst()
                .map(kind -> words.most(called.apply(kind.code())))
                .orElse("");
        return new Overview.Figure(String.valueOf(kinds.size()), name, most, link(report.all()));
    }

    private List<Chart> charts() {
        List<String> scopes = List.of(wording.code("scope", "vertical"), wording.code("scope", "general"));
        return Stream.of(
                        bars("tall", words.bySector(), "", List.of(), facet("sector")),
                        bars("tall", words.byScope(), isDecided() ? "" : words.undecided(), scopes, scopes()),
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

    /** The codes of a facet that any case carries. */
    private List<Figure> told(String facet) {
        return report.facets().getOrDefault(facet, List.of()).stream()
                .filter(figure -> !figure.code().equals(Statistics.UNDETERMINED))
                .toList();
    }

    private List<Bar> facet(String facet) {
        return told(facet).stream()
                .map(figure -> bar(wording.code(facet, figure.code()), figure))
                .toList();
    }

    private List<Bar> models() {
        return report.baseModels().stream()
                .map(model -> bar(model.code(), model))
                .toList();
    }

    private List<Bar> scopes() {
        Map<String, Report.Sector> scopes =
                report.scopeBySector().stream().collect(Collectors.toMap(Report.Sector::code, Function.identity()));
        return told("sector").stream()
                .map(sector -> scopes(sector, scopes.get(sector.code())))
                .toList();
    }

    /** Whether the scope of every case is known. */
    private boolean isDecided() {
        return report.facets().getOrDefault("scope", List.of()).stream()
                .noneMatch(figure -> figure.code().equals(Statistics.UNDETERMINED));
    }

    private Bar scopes(Figure sector, Report.Sector scopes) {
        long vertical = cases(scopes, "vertical");
        long general = cases(scopes, "general");
        return new Bar(
                wording.code("sector", sector.code()),
                List.of(vertical, general),
                vertical + " / " + general,
                link(sector));
    }

    private static long cases(Report.Sector sector, String scope) {
        return sector.scopes().stream()
                .filter(figure -> figure.code().equals(scope))
                .mapToLong(Figure::cases)
                .sum();
    }

    private Optional<Chart> months() {
        Map<String, Figure> told =
                report.months().stream().collect(Collectors.toMap(Figure::code, Function.identity()));
        List<Bar> columns = Months.of(told.keySet()).stream()
                .map(month -> column(month, told.get(month)))
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "wide", words.byMonth(), "", List.of(), ColumnChart.svg(words.byMonth(), columns), ""));
    }

    private static Bar column(String month, Figure figure) {
        long cases = figure == null ? 0 : figure.cases();
        return new Bar(month, List.of(cases), String.valueOf(cases), figure == null ? null : link(figure));
    }

    private static Bar bar(String name, Figure figure) {
        return new Bar(name, List.of(figure.cases()), figure.cases() + " · " + percent(figure), link(figure));
    }

    private static String percent(Figure figure) {
        return Math.round(100 * figure.shareOfCases()) + "%";
    }

    /** The page of the cases that its query finds. */
    private static String link(Figure figure) {
        return figure.query().substring("/v1".length());
    }
}
