package casebook.desk.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A curated record as the archive holds it, under Avro's field names. */
public record CuratedCase(
        String caseId,
        int revision,
        int extraction,
        long generation,
        int review,
        String title,
        String organisation,
        String organisationType,
        String region,
        String summary,
        List<Label> labels,
        List<String> undetermined,
        List<Model> models,
        List<Effect> effects,
        List<CaseFile> files,
        String taxonomy,
        String receivedAt,
        List<Label> overruled) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A label of a facet, and why it was given. */
    public record Label(
            String facet,
            String code,
            boolean primary,
            double confidence,
            String runnerUp,
            String origin,
            List<Evidence> evidence) {}

    /** A passage that speaks for something; {@code start} and {@code end} count UTF-16 units in its block. */
    public record Evidence(String file, Integer page, int block, int start, int end, String text) {}

    /** A model that the text names. */
    public record Model(String name, String role, List<BigDecimal> parametersBillions, List<Evidence> evidence) {}

    /** A measured effect. */
    public record Effect(String text, String file, Integer page, String quantity, String direction) {}

    /** A file. */
    public record CaseFile(String sha256, String name, String mediaType, String outcome) {}

    /** Reads a record. */
    public static CuratedCase of(String record) {
        try {
            return JSON.readValue(record, CuratedCase.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the archive holds a record that is none", e);
        }
    }

    /** Another one wherever the record is another one. */
    public String version() {
        return String.join(
                ".",
                String.valueOf(revision),
                String.valueOf(extraction),
                String.valueOf(generation),
                String.valueOf(review));
    }

    /** Its labels of one facet, the primary one first. */
    public Stream<Label> labelled(String facet) {
        return labels.stream()
                .filter(label -> label.facet().equals(facet))
                .sorted(Comparator.comparing(label -> !label.primary()));
    }

    /** The day it was received, in UTC. */
    public String day() {
        return Instant.parse(receivedAt).toString().substring(0, "2026-01-01".length());
    }

    /** The models it is built on that the register names. */
    public List<String> baseModels() {
        return models.stream()
                .filter(model ->
                        "BUILT_ON".equals(model.role()) && !model.name().isEmpty())
                .map(Model::name)
                .distinct()
                .toList();
    }

    /** Its file of this hash. */
    public Optional<CaseFile> file(String sha256) {
        return files.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
    }
}
