package casebook.enrich;

import casebook.contract.TrustedEvents;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.event.Bilingual;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.Choice;
import casebook.event.ControlGiven;
import casebook.event.Facet;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.ReviewDecided;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Taxonomies of one facet, a classifier that takes the first word of a text for its sector, and reviews. */
public final class Reviewing {

    static {
        TrustedEvents.trust();
    }

    private static final Bilingual NAME = new Bilingual("名", "name");

    /** Labels a case with its first word where the taxonomy has that code; elsewhere the sector is undetermined. */
    record Words(ControlGiven order) implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            String word = text.getFiles().get(0).getBlocks().get(0).getText().split(" ")[0];
            boolean known = order.getTaxonomy().getFacets().get(0).getCodes().stream()
                    .anyMatch(code -> code.getCode().equals(word));
            return known
                    ? new Judgement(List.of(Events.sector(word, 0.9, word)), List.of(), List.of(), List.of())
                    : new Judgement(List.of(), List.of("sector"), List.of(), List.of());
        }

        @Override
        public String version() {
            return "test/" + order.getTaxonomy().getVersion();
        }
    }

    /** A taxonomy whose only facet is the sector. */
    public static TaxonomyPublished sectors(String version, String... codes) {
        return taxonomy(
                version, Choice.ONE, Stream.of(codes).map(code -> code(code)).toList());
    }

    /** One whose only code has an example, so that it is embedded. */
    public static TaxonomyPublished illustrated(String version, String code, String example) {
        return taxonomy(
                version,
                Choice.ONE,
                List.of(TaxonomyCode.newBuilder(code(code))
                        .setExamples(List.of(example))
                        .build()));
    }

    /** One in which a code goes by a new name. */
    public static TaxonomyPublished renamed(String version, String old, String now, String other) {
        return taxonomy(version, Choice.ONE, List.of(code(now, old), code(other)));
    }

    /** A taxonomy of these sectors. */
    public static TaxonomyPublished taxonomy(String version, Choice choice, List<TaxonomyCode> codes) {
        var facet = Facet.newBuilder()
                .setCode("sector")
                .setName(NAME)
                .setChoice(choice)
                .setCodes(codes)
                .build();
        return TaxonomyPublished.newBuilder(Events.taxonomy(version))
                .setFacets(List.of(facet))
                .build();
    }

    /** A code, and the older ones that it replaces. */
    public static TaxonomyCode code(String code, String... replaces) {
        return TaxonomyCode.newBuilder()
                .setCode(code)
                .setName(NAME)
                .setDefinition(NAME)
                .setReplaces(List.of(replaces))
                .build();
    }

    /** An expert's correction. */
    public static ReviewDecided review(String reviewId, String caseId, Map<String, List<String>> corrections) {
        return ReviewDecided.newBuilder()
                .setReviewId(reviewId)
                .setCaseId(caseId)
                .setRevision(1)
                .setWho("expert")
                .setCorrections(corrections)
                .setDecidedAt(Events.NOON)
                .build();
    }

    static ReplayRequested abort(String replayId, String target) {
        return ReplayRequested.newBuilder(Events.request(replayId, ReplayMode.ABORT, null))
                .setTarget(target)
                .build();
    }

    private Reviewing() {}
}
