package casebook.cli.taxonomy;

import casebook.cli.report.Columns;
import casebook.event.Bilingual;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Locale;

/** A taxonomy as tables, one a facet. */
public final class TaxonomyText {

    private static final int NAME = 30;
    private static final int NUMBER = 8;
    private static final int DEFINITION = 60;

    /** The whole, with definitions cut to the width of a screen. */
    public static String of(TaxonomyPublished taxonomy) {
        var text = new StringBuilder("%s  %s%n%s%n"
                .formatted(taxonomy.getVersion(), both(taxonomy.getTitle()), TaxonomyCounts.of(taxonomy)));
        for (Facet facet : taxonomy.getFacets()) {
            text.append('\n').append(facet(facet, DEFINITION));
        }
        return text.toString();
    }

    /** One facet, with its definitions in full. */
    public static String of(Facet facet) {
        return facet(facet, Integer.MAX_VALUE);
    }

    private static String facet(Facet facet, int definition) {
        var where = facet.getOnlyWhere();
        String condition = where == null ? "" : ", only where %s is %s".formatted(where.getFacet(), where.getCode());
        var table = new Columns(NAME, NAME, NAME, NUMBER, NUMBER, definition, definition);
        table.row(List.of("  code", "zh", "en", "cues", "examples", "definition zh", "definition en"));
        facet.getCodes().forEach(code -> table.row(row(code)));
        return "%s  %s: %s%s%n%s"
                .formatted(facet.getCode(), both(facet.getName()), facet.getChoice(), condition, table);
    }

    private static List<String> row(TaxonomyCode code) {
        return List.of(
                "  " + code.getCode(),
                code.getName().getZh(),
                code.getName().getEn(),
                String.format(Locale.ROOT, "%,d", code.getCues().size()),
                String.valueOf(code.getExamples().size()),
                code.getDefinition().getZh(),
                code.getDefinition().getEn());
    }

    private static String both(Bilingual words) {
        return words.getZh() + " / " + words.getEn();
    }

    private TaxonomyText() {}
}
