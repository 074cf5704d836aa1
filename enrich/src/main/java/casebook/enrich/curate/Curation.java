package casebook.enrich.curate;

import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CuratedFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides what subscribers are told of a case.
 *
 * <p>Pure: the same text, description and labels give the same record. No contact data and no full text go out.
 */
public final class Curation {

    /**
     * The record to publish; empty when subscribers have been told the same already.
     *
     * @param before what they were told last; null before the first time
     * @param at when the newest fact came about
     */
    public static Optional<CaseCurated> curate(
            CaseExtracted text, CaseDescribed described, CaseClassified classified, CaseCurated before, Instant at) {
        var curated = CaseCurated.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setGeneration(classified.getGeneration())
                .setTitle(described.getTitle())
                .setOrganisation(described.getOrganisation())
                .setOrganisationType(described.getOrganisationType())
                .setRegion(described.getRegion())
                .setSummary(described.getSummary())
                .setLanguage(text.getLanguage())
                .setLabels(classified.getLabels())
                .setUndetermined(classified.getUndetermined())
                .setModels(classified.getModels())
                .setEffects(described.getEffects())
                .setFiles(files(text))
                .setTaxonomy(classified.getTaxonomy())
                .setClassifier(classified.getClassifier())
                .setReceivedAt(text.getReceivedAt())
                .setCuratedAt(before == null ? at : before.getCuratedAt());
        if (before != null && curated.build().equals(before)) {
            return Optional.empty();
        }
        return Optional.of(curated.setCuratedAt(at).build());
    }

    private static List<CuratedFile> files(CaseExtracted text) {
        return text.getFiles().stream()
                .map(file -> new CuratedFile(file.getSha256(), file.getName(), file.getMediaType(), file.getOutcome()))
                .toList();
    }

    private Curation() {}
}
