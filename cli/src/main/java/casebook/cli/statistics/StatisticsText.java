package casebook.cli.statistics;

import casebook.cli.report.Columns;
import casebook.cli.statistics.Counts.By;
import casebook.event.Bilingual;
import casebook.event.FacetCount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The counts for a person: a line for the vertical cases, then a table a facet, then the base models. */
public final class StatisticsText {

    private static final int NAME = 30;
    private static final int NUMBER = 14;

    /**
     * The tables of these facets.
     *
     * @param withModels whether the base models are told as well
     */
    public static String of(Counts counts, Names names, List<String> facets, By by, boolean withModels) {
        var text = new StringBuilder(counts.cases() + (counts.cases() == 1 ? " curated case\n" : " curated cases\n"));
        counts.vertical()
                .ifPresent(vertical -> text.append("vertical cases: %d of %d (%s)%n"
                        .formatted(vertical, counts.cases(), share(counts, vertical))));
        facets.forEach(facet -> text.append('\n').append(facet(counts, names, facet, by)));
        if (withModels && !counts.baseModels().isEmpty()) {
            text.append('\n').append(baseModels(counts));
        }
        return text.toString();
    }

    private static String facet(Counts counts, Names names, String facet, By by) {
        var table = new Columns(NAME, NAME, NAME, NUMBER, NUMBER, NUMBER);
        table.row(List.of("  code", "zh", "en", "cases", "primary", by == By.primary ? "primary share" : "share"));
        for (FacetCount count : counts.of(facet, by)) {
            Optional<Bilingual> name = names.of(facet, count.getCode());
            table.row(List.of(
                    "  " + count.getCode(),
                    name.map(Bilingual::getZh).orElse("-"),
                    name.map(Bilingual::getEn).orElse("-"),
                    String.valueOf(count.getCases()),
                    String.valueOf(count.getPrimaryCases()),
                    share(counts, by.of(count))));
        }
        String called = names.of(facet)
                .map(name -> "  " + name.getZh() + " / " + name.getEn())
                .orElse("");
        return facet + called + "\n" + table;
    }

    private static String baseModels(Counts counts) {
        var table = new Columns(NAME, NUMBER, NUMBER);
        table.row(List.of("  name", "cases", "share"));
        counts.baseModels()
                .forEach(model -> table.row(List.of(
                        "  " + model.getCode(), String.valueOf(model.getCases()), share(counts, model.getCases()))));
        return "base models\n" + table;
    }

    private static String share(Counts counts, long number) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * counts.share(number));
    }

    private StatisticsText() {}
}
