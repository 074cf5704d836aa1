package casebook.enrich.curate;

import casebook.enrich.walk.Corrections;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.CuratedFile;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides what subscribers are told of a case.
 *
 * <p>Pure: the same text, description, labels and reviews give the same record. No contact data and no full text go out.
 */
public final class Curation {

    /**
     * The record to publish; empty when subscribers have been told the same already.
     *
     * @param standing description, labels and reviews of the case, and what they were told last
     * @param taxonomy the one in force
     * @param at when the newest fact came about
     */
    public static Optional<CaseCurated> curate(
            CaseExtracted text, CaseStanding standing, TaxonomyPublished taxonomy, Instant at) {
        CaseDescribed described = standing.getDescribed();
        CaseClassified classified = standing.getClassified();
        CaseCurated before = standing.getCurated();
        var answer = Answer.of(classified, Corrections.of(standing.getReviews(), taxonomy), taxonomy);
        var curated = CaseCurated.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setGeneration(
                        before == null
                                ? classified.getGeneration()
                                : Math.max(before.getGeneration(), classified.getGeneration()))
                .setReview(standing.getReviews().size())
                .setTitle(described.getTitle())
                .setOrganisation(described.getOrganisation())
                .setOrganisationType(described.getOrganisationType())
                .setRegion(described.getRegion())
                .setSummary(described.getSummary())
                .setLanguage(text.getLanguage())
                .setLabels(answer.labels())
                .setUndetermined(answer.undetermined())
                .setOverruled(answer.overruled())
                .setModels(classified.getModels())
                .setEffects(described.getEffects())
                .setFiles(files(text))
                .setTaxonomy(classified.getTaxonomy())
                .setClassifier(classified.getClassifier())
                .setReceivedAt(text.getReceivedAt())
                .setCuratedAt(before == null ? at : before.getCuratedAt());
        if (before != null && (curated.build().equals(before) || isReadAnewAndTheSame(curated, before))) {
            return Optional.empty();
        }
        if (before != null && isTwin(curated, before)) {
            // The machine says what it said, but the order in force reads an expert's codes in another way.
            curated.setGeneration(standing.getJudgedUnder());
        }
        return Optional.of(curated.setCuratedAt(at).build());
    }

    /** A newer extraction that says what the older one said is nothing new to subscribers. */
    private static boolean isReadAnewAndTheSame(CaseCurated.Builder curated, CaseCurated before) {
        return curated.getRevision() == before.getRevision()
                && curated.getExtraction() != before.getExtraction()
                && CaseCurated.newBuilder(curated)
                        .setExtraction(before.getExtraction())
                        .setGeneration(before.getGeneration())
                        .setTaxonomy(before.getTaxonomy())
                        .setClassifier(before.getClassifier())
                        .build()
                        .equals(before);
    }

    private static boolean isTwin(CaseCurated.Builder curated, CaseCurated before) {
        return curated.getRevision() == before.getRevision()
                && curated.getExtraction() == before.getExtraction()
                && curated.getGeneration() == before.getGeneration()
                && curated.getReview() == before.getReview();
    }

    private static List<CuratedFile> files(CaseExtracted text) {
        return text.getFiles().stream()
                .map(file -> new CuratedFile(file.getSha256(), file.getName(), file.getMediaType(), file.getOutcome()))
                .toList();
    }

    private Curation() {}
}
