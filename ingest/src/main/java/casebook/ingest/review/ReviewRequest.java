package casebook.ingest.review;

import casebook.contract.Sha256;
import casebook.event.ReviewDecided;
import casebook.ingest.http.Caller;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.Revision;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a reviewer sends.
 *
 * @param reviewId identity that the reviewer gives it; else it comes from what it says
 * @param revision the revision that the reviewer saw
 * @param who who reviews
 * @param round round of the review, from 1
 * @param set corrected codes by facet, the primary one first; an empty list takes a correction back
 * @param score 0 to 100
 * @param decision in free words
 * @param comment in free words; empty when none was given
 */
record ReviewRequest(
        Optional<String> reviewId,
        Optional<Revision> revision,
        Optional<String> who,
        int round,
        SortedMap<String, List<String>> set,
        Optional<Double> score,
        Optional<String> decision,
        String comment) {

    private static final int LONGEST_DECISION = 200;
    private static final int LONGEST_COMMENT = 4_000;
    private static final int HIGHEST_SCORE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a JSON object.
     *
     * @throws Refusal when it is anything else, or something in it makes no sense; it names every fault
     */
    static ReviewRequest parse(String json) {
        try {
            var members = Members.of(json);
            var request = new ReviewRequest(
                    members.id("reviewId"),
                    members.whole("revision").map(Revision::new),
                    members.line("who", Caller.LONGEST),
                    members.whole("round").orElse(1),
                    members.codes("set"),
                    members.number("score", 0, HIGHEST_SCORE),
                    members.line("decision", LONGEST_DECISION),
                    members.lines("comment", LONGEST_COMMENT).orElse(""));
            List<String> faults = new ArrayList<>(members.faults());
            if (faults.isEmpty() && request.saysNothing()) {
                faults.add("it says nothing: at least one of set, score, decision and comment must be there");
            }
            if (!faults.isEmpty()) {
                throw refused(String.join("; ", faults));
            }
            return request;
        } catch (JsonProcessingException e) {
            throw refused("it is not JSON: " + e.getOriginalMessage()).because(e);
        } catch (IOException e) {
            throw refused("it is not JSON in UTF-8").because(e);
        }
    }

    /**
     * The revision that is meant; empty for the current one.
     *
     * @throws Refusal when header and body name different ones
     */
    Optional<Revision> revision(Optional<Revision> ifMatch) {
        if (ifMatch.isPresent() && revision.isPresent() && !ifMatch.equals(revision)) {
            throw refused("revision is " + revision.get().number() + " and If-Match "
                    + ifMatch.get().number() + ": send one of them");
        }
        return revision.or(() -> ifMatch);
    }

    /** The event. Whoever sends the same review again writes the same event at another time. */
    ReviewDecided decided(String caseId, int revision, String who, Instant now) {
        return ReviewDecided.newBuilder()
                .setReviewId(reviewId.orElseGet(() -> identity(caseId, revision, who)))
                .setCaseId(caseId)
                .setRevision(revision)
                .setWho(who)
                .setRound(round)
                .setCorrections(Map.copyOf(set))
                .setScore(score.orElse(null))
                .setDecision(decision.orElse(null))
                .setComment(comment)
                .setDecidedAt(now)
                .build();
    }

    private String identity(String caseId, int revision, String who) {
        List<Object> content =
                Arrays.asList(caseId, revision, who, round, set, score.orElse(null), decision.orElse(null), comment);
        try {
            return Sha256.hex(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words and numbers are always JSON", e);
        }
    }

    private boolean saysNothing() {
        return set.isEmpty() && score.isEmpty() && decision.isEmpty() && comment.isEmpty();
    }

    private static Refusal refused(String why) {
        return new Refusal(
                400,
                "bad-review",
                "The review cannot be read",
                "The review was refused: " + why
                        + ". Send one JSON object such as {\"set\":{\"sector\":\"finance\"},\"score\":80}.");
    }
}
