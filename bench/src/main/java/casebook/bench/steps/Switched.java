package casebook.bench.steps;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;

/** One judgement or the other, whichever is switched on, so that the same house is weighed with both. */
final class Switched implements Judging {

    private final Judging one;
    private final Judging other;
    private volatile boolean switched;

    Switched(Judging one, Judging other) {
        this.one = one;
        this.other = other;
    }

    /** Switches to the other, or back; tells whether that changed anything. */
    boolean toOther(boolean other) {
        boolean before = switched;
        switched = other;
        return before != other;
    }

    @Override
    public CaseDescribed describe(CaseExtracted text) {
        return (switched ? other : one).describe(text);
    }

    @Override
    public Classifier classifier(ControlGiven order) {
        return new Both(one.classifier(order), other.classifier(order), version(order.getTaxonomy()));
    }

    private final class Both implements Classifier {

        private final Classifier ofOne;
        private final Classifier ofOther;
        private final String version;

        Both(Classifier ofOne, Classifier ofOther, String version) {
            this.ofOne = ofOne;
            this.ofOther = ofOther;
            this.version = version;
        }

        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            return (switched ? ofOther : ofOne).judge(text, description);
        }

        @Override
        public String version() {
            return version;
        }
    }
}
