package casebook.ingest.replay;

import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import casebook.ingest.view.Replays;
import casebook.ingest.view.Submissions;
import casebook.ingest.view.Taxonomies;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what a wish leaves open, and refuses it where it names what there is not. */
final class Resolving {

    private final Submissions submissions;
    private final Taxonomies taxonomies;
    private final Replays replays;
    private final KnownReplays known;

    Resolving(Submissions submissions, Taxonomies taxonomies, Replays replays, KnownReplays known) {
        this.submissions = submissions;
        this.taxonomies = taxonomies;
        this.replays = replays;
        this.known = known;
    }

    /** Whether everything written before the start is known. */
    boolean ready() {
        return submissions.ready() && taxonomies.ready() && known.ready();
    }

    /** The request that is made of a wish. */
    ReplayRequested resolve(Wish wish, String who, Instant now) {
        boolean rollback = wish.mode() == ReplayMode.ROLLBACK;
        var request = ReplayRequested.newBuilder()
                .setReplayId(Optional.ofNullable(wish.replayId()).orElseGet(Resolving::freshId))
                .setMode(wish.mode())
                .setTaxonomy(rollback ? null : taxonomy(wish))
                .setTarget(rollback ? target(wish) : null)
                .setFrom(wish.from())
                .setFilter(wish.filter())
                .setRequestedBy(who)
                .setRequestedAt(now)
                .build();
        Objections.demandCases(
                wish.filter().getCaseIds(), id -> submissions.find(id).isPresent());
        if (!wish.filter().getSectors().isEmpty()) {
            Objections.demandSectors(
                    wish.filter().getSectors(),
                    taxonomies.inForce().orElseThrow(() -> nothingInForce("Leave the sectors out.")));
        }
        return request;
    }

    private String taxonomy(Wish wish) {
        if (wish.taxonomy() == null) {
            return taxonomies
                    .inForce()
                    .map(TaxonomyPublished::getVersion)
                    .orElseThrow(() -> nothingInForce("Name the taxonomy to judge under."));
        }
        return taxonomies
                .find(wish.taxonomy())
                .map(TaxonomyPublished::getVersion)
                .orElseThrow(() -> unpublished(wish.taxonomy()));
    }

    private String target(Wish wish) {
        if (wish.target() != null) {
            return known.get(wish.target()).id();
        }
        // The same request sent twice is about the same replay, though another may be in force by now.
        return Optional.ofNullable(wish.replayId())
                .flatMap(known::find)
                .map(before -> before.card().getTarget())
                .orElseGet(this::inForce);
    }

    private String inForce() {
        ReplayProgress inForce = replays.inForce().orElseThrow(() -> nothingInForce("There is nothing to take back."));
        if (inForce.getMode() == ReplayMode.ROLLBACK) {
            throw new Refusal(
                    409,
                    "taken-back-already",
                    "It is taken back already",
                    "The replay " + inForce.getTarget() + " was taken back by " + inForce.getReplayId()
                            + ", and nothing was applied since. To bring it back, name " + inForce.getReplayId()
                            + " as the target; to go further back, apply the taxonomy of then.");
        }
        return inForce.getReplayId();
    }

    private Refusal unpublished(String version) {
        String published =
                taxonomies.all().stream().map(TaxonomyPublished::getVersion).collect(Collectors.joining(", "));
        return new Refusal(
                404,
                "no-such-taxonomy",
                "No such taxonomy",
                "No taxonomy " + version
                        + " was published here. Publish it by POST to /v1/taxonomies first, or name one" + " that was: "
                        + published + ".");
    }

    private static Refusal nothingInForce(String what) {
        return new Refusal(
                409, "nothing-in-force", "Nothing is in force", "No taxonomy is in force here so far. " + what);
    }

    private static String freshId() {
        return "r-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
