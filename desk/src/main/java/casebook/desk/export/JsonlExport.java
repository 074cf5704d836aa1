package casebook.desk.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A line a case, names beside codes, each with the state of the case that it tells of. */
final class JsonlExport implements Export {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Line(
            String caseId,
            String title,
            String organisation,
            String organisationType,
            String organisationTypeName,
            String region,
            String summary,
            List<NamedLabel> labels,
            List<BaseModel> baseModels,
            List<ExportedCase.Effect> effects,
            String receivedAt,
            int revision,
            int extraction,
            long generation,
            int review,
            String taxonomy) {}

    private record NamedLabel(
            String facet,
            String facetName,
            String code,
            String name,
            boolean primary,
            double confidence,
            String origin,
            List<ExportedCase.Passage> evidence) {}

    private record BaseModel(String name, List<BigDecimal> parametersBillions) {}

    @Override
    public void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        var lines = new BufferedOutputStream(out);
        selection.each(record -> {
            lines.write(JSON.writeValueAsString(line(ExportedCase.of(record), wording))
                    .getBytes(UTF_8));
            lines.write('\n');
        });
        lines.flush();
    }

    private static Line line(ExportedCase one, Wording wording) {
        return new Line(
                one.caseId(),
                one.title(),
                one.organisation(),
                one.organisationType(),
                one.organisationType() == null ? null : wording.organisationType(one.organisationType()),
                one.region(),
                one.summary(),
                one.labels().stream().map(label -> named(label, wording)).toList(),
                one.models().stream()
                        .map(model -> new BaseModel(model.name(), model.parametersBillions()))
                        .toList(),
                one.effects(),
                one.receivedAt(),
                one.revision(),
                one.extraction(),
                one.generation(),
                one.review(),
                one.taxonomy());
    }

    private static NamedLabel named(ExportedCase.Label label, Wording wording) {
        return new NamedLabel(
                label.facet(),
                wording.facet(label.facet()),
                label.code(),
                wording.code(label.facet(), label.code()),
                label.primary(),
                label.confidence(),
                label.origin(),
                label.evidence());
    }
}
