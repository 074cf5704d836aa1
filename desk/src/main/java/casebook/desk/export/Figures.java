package casebook.desk.export;

import casebook.contract.Statistics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What many cases say together, and what is left of each of them for the contents and the appendix. */
final class Figures {

    /** A case among the contents and in the appendix. */
    record Entry(
            String caseId,
            String title,
            String organisation,
            String sector,
            int revision,
            int extraction,
            long generation,
            int review,
            String taxonomy) {}

    /** How many cases there are of something. */
    record Count(String name, long cases) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Map<String, Long>> facets = new TreeMap<>();
    private final Map<String, Map<String, Long>> scopes = new TreeMap<>();
    private final Map<String, Long> models = new TreeMap<>();
    private final Map<String, Long> months = new TreeMap<>();
    private final TreeSet<String> taxonomies = new TreeSet<>();

    void add(ExportedCase one) {
        String sector = sector(one);
        entries.add(new Entry(
                one.caseId(),
                one.title(),
                one.organisation(),
                sector,
                one.revision(),
                one.extraction(),
                one.generation(),
                one.review(),
                one.taxonomy()));
        one.labels().stream()
                // A case is of one sector, whatever else it touches.
                .filter(label -> !label.facet().equals("sector") || label.primary())
                .forEach(label -> count(facets, label.facet(), label.code()));
        one.labelled("scope").forEach(scope -> count(scopes, sector, scope.code()));
        one.models().stream()
                .map(ExportedCase.Model::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> models.merge(name, 1L, Long::sum));
        months.merge(one.receivedAt().substring(0, "2026-01".length()), 1L, Long::sum);
        taxonomies.add(one.taxonomy());
    }

    /** The chapter of a case. */
    static String sector(ExportedCase one) {
        return one.sector() == null ? Statistics.UNDETERMINED : one.sector();
    }

    private static void count(Map<String, Map<String, Long>> counts, String first, String second) {
        counts.computeIfAbsent(first, none -> new TreeMap<>()).merge(second, 1L, Long::sum);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The sectors in the order of the cases. */
    List<String> sectors() {
        return entries.stream().map(Entry::sector).distinct().toList();
    }

    /** Cases by code of a facet, the most frequent first. */
    List<Count> facet(String facet) {
        return mostFirst(facets.getOrDefault(facet, Map.of()));
    }

    /** Cases of a sector with this scope. */
    long scope(String sector, String scope) {
        return scopes.getOrDefault(sector, Map.of()).getOrDefault(scope, 0L);
    }

    /** Cases by base model, the most frequent first. */
    List<Count> models() {
        return mostFirst(models);
    }

    /** Cases by month of their submission, the oldest first. */
    List<Count> months() {
        return counts(months);
    }

    /** The versions under which the cases are labelled. */
    List<String> taxonomies() {
        return List.copyOf(taxonomies);
    }

    /** A share as it is written; of nothing it is a dash. */
    static String percent(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + "%";
    }

    private static List<Count> mostFirst(Map<String, Long> cases) {
        return counts(cases).stream()
                .sorted(Comparator.comparingLong(Count::cases).reversed())
                .toList();
    }

    private static List<Count> counts(Map<String, Long> cases) {
        return cases.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
