package casebook.desk.export;

import casebook.contract.ContactData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a curated case leaves the house: contact data in its texts is masked, and a passage that may hold some left out.
 *
 * @param labels the primary one of a facet before its others
 * @param models the base models alone
 */
record ExportedCase(
        String caseId,
        int revision,
        int extraction,
        long generation,
        int review,
        String taxonomy,
        String title,
        String organisation,
        String organisationType,
        String region,
        String summary,
        List<Label> labels,
        List<Model> models,
        List<Effect> effects,
        String receivedAt) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A label of a facet. */
    record Label(
            String facet, String code, boolean primary, double confidence, String origin, List<Passage> evidence) {}

    /** A passage that speaks for a label. */
    record Passage(Integer page, String text) {}

    /** A base model. */
    record Model(String name, String role, List<BigDecimal> parametersBillions) {

        /** Its name and how large it is, such as Qwen2.5 7B. */
        String written() {
            String sizes = parametersBillions.stream()
                    .map(size -> size.stripTrailingZeros().toPlainString() + "B")
                    .collect(Collectors.joining(" "));
            return (name + " " + sizes).strip();
        }
    }

    /** A measured effect. */
    record Effect(
            String text,
            String quantity,
            String direction,
            BigDecimal value,
            String unit,
            BigDecimal before,
            BigDecimal after) {}

    /** Takes over what may leave. */
    static ExportedCase of(String record) {
        try {
            return JSON.readValue(record, ExportedCase.class).withoutContacts();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the archive holds a record that is none", e);
        }
    }

    private ExportedCase withoutContacts() {
        return new ExportedCase(
                caseId,
                revision,
                extraction,
                generation,
                review,
                taxonomy,
                ContactData.masked(title),
                masked(organisation),
                organisationType,
                region,
                ContactData.masked(summary),
                labels.stream()
                        .map(ExportedCase::withoutContacts)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), ExportedCase::primaryFirst)),
                models.stream().filter(model -> "BUILT_ON".equals(model.role())).toList(),
                effects.stream().map(ExportedCase::withoutContacts).toList(),
                receivedAt);
    }

    private static Label withoutContacts(Label label) {
        List<Passage> passages = label.evidence().stream()
                .filter(passage -> !ContactData.mayStandIn(passage.text()))
                .toList();
        return new Label(label.facet(), label.code(), label.primary(), label.confidence(), label.origin(), passages);
    }

    private static Effect withoutContacts(Effect effect) {
        return new Effect(
                ContactData.masked(effect.text()),
                masked(effect.quantity()),
                effect.direction(),
                effect.value(),
                effect.unit(),
                effect.before(),
                effect.after());
    }

    private static String masked(String text) {
        return text == null ? null : ContactData.masked(text);
    }

    private static List<Label> primaryFirst(List<Label> labels) {
        return labels.stream()
                .map(Label::facet)
                .distinct()
                .flatMap(facet -> labels.stream()
                        .filter(label -> label.facet().equals(facet))
                        .sorted(Comparator.comparing(label -> !label.primary())))
                .toList();
    }

    /** Its primary sector; null where none was found. */
    String sector() {
        return labelled("sector")
                .filter(Label::primary)
                .map(Label::code)
                .findFirst()
                .orElse(null);
    }

    /** Its labels of one facet. */
    Stream<Label> labelled(String facet) {
        return labels.stream().filter(label -> label.facet().equals(facet));
    }
}
