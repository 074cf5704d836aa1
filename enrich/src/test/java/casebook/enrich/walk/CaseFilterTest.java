package casebook.enrich.walk;

import static casebook.enrich.Events.NOON;
import static casebook.enrich.Events.sector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseStanding;
import casebook.event.Label;
import casebook.event.ReplayFilter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFilterTest {

    private final CaseStanding standing = standing(List.of(sector("finance", 0.6, "银行")), List.of());

    static Stream<Arguments> filters() {
        return Stream.of(
                filter(true, filter -> filter),
                filter(true, filter -> filter.setCaseIds(List.of("b", "a"))),
                filter(false, filter -> filter.setCaseIds(List.of("b"))),
                filter(true, filter -> filter.setSectors(List.of("law", "finance"))),
                filter(false, filter -> filter.setSectors(List.of("law"))),
                filter(true, filter -> filter.setConfidenceBelow(0.61)),
                filter(false, filter -> filter.setConfidenceBelow(0.6)),
                filter(true, filter -> filter.setReceivedFrom(NOON)),
                filter(false, filter -> filter.setReceivedFrom(NOON.plusMillis(1))),
                filter(false, filter -> filter.setReceivedBefore(NOON)),
                filter(true, filter -> filter.setReceivedBefore(NOON.plusMillis(1))),
                filter(true, filter -> filter.setClassifier("rules")),
                filter(false, filter -> filter.setClassifier("other rules")),
                filter(false, filter -> filter.setCaseIds(List.of("a")).setSectors(List.of("law"))));
    }

    private static Arguments filter(boolean lets, UnaryOperator<ReplayFilter.Builder> conditions) {
        return Arguments.of(lets, conditions.apply(ReplayFilter.newBuilder()).build());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void every_condition_has_to_hold(boolean lets, ReplayFilter filter) {
        assertEquals(lets, new CaseFilter(filter).lets(standing));
    }

    @Test
    void nothing_is_less_sure_than_no_label() {
        var filter = ReplayFilter.newBuilder().setConfidenceBelow(0.1).build();

        assertEquals(true, new CaseFilter(filter).lets(standing(List.of(sector("law", 1, "法")), List.of("modality"))));
    }

    private static CaseStanding standing(List<Label> labels, List<String> undetermined) {
        var classified = CaseClassified.newBuilder()
                .setCaseId("a")
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(1)
                .setTaxonomy("v1")
                .setClassifier("rules")
                .setLabels(labels)
                .build();
        var curated = CaseCurated.newBuilder()
                .setCaseId("a")
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(1)
                .setTitle("a")
                .setLabels(labels)
                .setUndetermined(undetermined)
                .setTaxonomy("v1")
                .setClassifier("rules")
                .setReceivedAt(NOON)
                .setCuratedAt(NOON)
                .build();
        return CaseStanding.newBuilder()
                .setCaseId("a")
                .setRevision(1)
                .setClassified(classified)
                .setCurated(curated)
                .build();
    }
}
