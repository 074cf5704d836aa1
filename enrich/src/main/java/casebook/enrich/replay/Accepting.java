package casebook.enrich.replay;

import casebook.event.ReplayFilter;
import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import java.time.Duration;
import java.time.Instant;

/** Decides whether a requested replay becomes an order. Pure. */
final class Accepting {

    /** A taxonomy travels beside the request that names it; longer than this it cannot be on its way. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final ReplayFilter EVERYTHING = ReplayFilter.newBuilder().build();

    /**
     * The verdict on a request.
     *
     * @param decidedBefore whether a request of this id was decided
     * @param taxonomyKnown whether the taxonomy it names has arrived
     * @param last number of the last order; 0 before the first
     */
    static Verdict judge(
            ReplayRequested request, boolean decidedBefore, boolean taxonomyKnown, long last, Instant now) {
        if (decidedBefore) {
            return new Verdict.Known();
        }
        if (request.getMode() != ReplayMode.APPLY) {
            return new Verdict.Refused("this version applies taxonomies; it does not " + request.getMode() + " yet");
        }
        if (request.getFrom() != ReplayFrom.CLASSIFY || !request.getFilter().equals(EVERYTHING)) {
            return new Verdict.Refused("this version applies a taxonomy to every case, from the step classify");
        }
        if (request.getTaxonomy() == null) {
            return new Verdict.Refused("name the taxonomy to apply");
        }
        if (taxonomyKnown) {
            return new Verdict.Accepted(last + 1);
        }
        if (now.isAfter(request.getRequestedAt().plus(PATIENCE))) {
            return new Verdict.Refused("no taxonomy " + request.getTaxonomy() + " has been published");
        }
        return new Verdict.Waiting();
    }

    private Accepting() {}
}
