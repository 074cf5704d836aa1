package casebook.enrich.classify;

import casebook.enrich.walk.CaseInHand;
import casebook.event.CaseClassified;
import casebook.event.ControlGiven;

/**
 * Judges cases under one order.
 *
 * @param order the order
 * @param classifier what was compiled from its taxonomy
 */
record Judging(ControlGiven order, Classifier classifier) {

    /** The labels of a case. */
    CaseClassified judge(CaseInHand inHand) {
        Judgement judgement = classifier.judge(inHand.text(), inHand.standing().getDescribed());
        return CaseClassified.newBuilder()
                .setCaseId(inHand.text().getCaseId())
                .setRevision(inHand.text().getRevision())
                .setExtraction(inHand.text().getExtraction())
                .setGeneration(order.getGeneration())
                .setTaxonomy(order.getTaxonomy().getVersion())
                .setClassifier(classifier.version())
                .setLabels(judgement.labels())
                .setUndetermined(judgement.undetermined())
                .setModels(judgement.models())
                .build();
    }
}
