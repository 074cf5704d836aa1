package casebook.desk.statistics;

import casebook.contract.Statistics;
import casebook.desk.search.Tallies;
import casebook.desk.search.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes figures of what was counted: shares, the order of a reader, and where the cases are found. */
public final class Reporting {

    private static final Comparator<Tally> MOST_FIRST = Comparator.comparing(
                    (Tally tally) -> tally.code().equals(Statistics.UNDETERMINED))
            .thenComparing(Comparator.comparingLong(Tally::cases).reversed())
            .thenComparing(Tally::code);

    private final List<Tally> tallies;
    private final Links links;
    private final Tally all;

    private Reporting(List<Tally> tallies, Links links) {
        this.tallies = tallies;
        this.links = links;
        this.all = one(Statistics.CASES, Statistics.ALL);
    }

    /**
     * Reports.
     *
     * @param asked the parameters of the question that was counted
     */
    public static Report of(Tallies tallies, Map<String, List<String>> asked) {
        return new Reporting(tallies.all(), new Links(asked)).report(tallies);
    }

    private Report report(Tallies counted) {
        var facets = new TreeMap<String, List<Figure>>();
        counted.facets().forEach(facet -> facets.put(facet, figures(of(countedAs(facet)))));
        return new Report(
                figure(all, links.all()),
                figure(one("scope", "vertical")),
                facets,
                of(Statistics.MONTH)
                        .sorted(Comparator.comparing(Tally::code))
                        .map(this::figure)
                        .toList(),
                figures(of(Statistics.BASE_MODEL)),
                of(Statistics.PRIMARY_SECTOR)
                        .sorted(MOST_FIRST)
                        .map(this::scopes)
                        .toList());
    }

    /** A case is of one sector, whatever else it touches. */
    private static String countedAs(String facet) {
        return facet.equals("sector") ? Statistics.PRIMARY_SECTOR : facet;
    }

    private Report.Sector scopes(Tally sector) {
        return new Report.Sector(
                sector.code(),
                tallies.stream()
                        .filter(tally -> sector.code().equals(tally.sector()))
                        .sorted(MOST_FIRST)
                        .map(scope ->
                                figure(scope, share(scope, sector), links.having(written(sector), written(scope))))
                        .toList());
    }

    private Tally one(String facet, String code) {
        return of(facet)
                .filter(tally -> tally.code().equals(code))
                .findFirst()
                .orElseGet(() -> Tally.none(facet, code));
    }

    private Stream<Tally> of(String facet) {
        Predicate<Tally> ofIt = tally -> tally.facet().equals(facet);
        return tallies.stream().filter(ofIt.and(tally -> tally.sector() == null));
    }

    private List<Figure> figures(Stream<Tally> some) {
        return some.sorted(MOST_FIRST).map(this::figure).toList();
    }

    private Figure figure(Tally tally) {
        return figure(tally, links.having(written(tally)));
    }

    private Figure figure(Tally tally, String query) {
        return figure(tally, null, query);
    }

    private Figure figure(Tally tally, Double shareOfSector, String query) {
        return new Figure(
                tally.code(),
                tally.cases(),
                share(tally, all),
                shareOfSector,
                query,
                tally.taxonomies(),
                tally.cases() == 0 ? null : new Figure.Generations(tally.oldest(), tally.newest()));
    }

    private static double share(Tally part, Tally whole) {
        return whole.cases() == 0 ? 0 : (double) part.cases() / whole.cases();
    }

    private static String written(Tally tally) {
        return tally.facet() + "=" + tally.code();
    }
}
