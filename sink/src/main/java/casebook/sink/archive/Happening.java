package casebook.sink.archive;

import casebook.contract.EventJson;
import casebook.event.CaseCurated;
import casebook.event.CaseReclassified;
import casebook.event.CaseWithdrawn;
import casebook.event.DifferenceKind;
import casebook.event.ReviewDecided;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a case.
 *
 * @param kind what: RECEIVED, WITHDRAWN, CURATED, REVIEWED, RECLASSIFIED or CONFLICT
 * @param revision revision of the case
 * @param who who did it; null for the machine
 * @param at when
 * @param detail what there is to tell of it, under Avro's field names
 */
record Happening(String kind, int revision, String who, Instant at, ObjectNode detail) {

    static Happening of(SubmissionEvent event) {
        if (event.getWhat() instanceof CaseWithdrawn withdrawn) {
            return new Happening(
                    "WITHDRAWN",
                    event.getRevision(),
                    null,
                    event.getAcceptedAt(),
                    EventJson.fields(withdrawn, List.of("reason")));
        }
        var received = (SubmissionReceived) event.getWhat();
        return new Happening(
                "RECEIVED",
                event.getRevision(),
                received.getSubmitter(),
                event.getAcceptedAt(),
                EventJson.fields(received, List.of("files")));
    }

    /** Labels without their evidence, which the newest record has. */
    static Happening of(CaseCurated event) {
        ObjectNode detail = EventJson.fields(
                event,
                List.of("extraction", "generation", "review", "labels", "undetermined", "taxonomy", "classifier"));
        detail.withArray("labels").forEach(label -> ((ObjectNode) label).remove("evidence"));
        return new Happening("CURATED", event.getRevision(), null, event.getCuratedAt(), detail);
    }

    static Happening of(ReviewDecided event) {
        return new Happening(
                "REVIEWED",
                event.getRevision(),
                event.getWho(),
                event.getDecidedAt(),
                EventJson.fields(event, List.of("reviewId", "round", "corrections", "score", "decision", "comment")));
    }

    /** A difference that a replay found; what a preview would have changed did not happen. */
    static Optional<Happening> of(CaseReclassified event, Instant at) {
        if (event.getKind() != DifferenceKind.APPLIED && event.getKind() != DifferenceKind.CONFLICT) {
            return Optional.empty();
        }
        String kind = event.getKind() == DifferenceKind.APPLIED ? "RECLASSIFIED" : "CONFLICT";
        ObjectNode detail = EventJson.fields(event, List.of("replayId", "generation", "facets", "before", "after"));
        return Optional.of(new Happening(kind, event.getRevision(), null, at, detail));
    }
}
