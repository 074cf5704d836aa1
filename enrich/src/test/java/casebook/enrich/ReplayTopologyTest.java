package casebook.enrich;

import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.ONE_ORDER;
import static casebook.contract.Topics.PROGRESS;
import static casebook.contract.Topics.REPLAYS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.request;
import static casebook.enrich.Events.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.classify.Classifier;
import casebook.enrich.replay.Definitions;
import casebook.enrich.replay.EveryPartition;
import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplayTopologyTest {

    private Executor beside = Runnable::run;
    private Function<ControlGiven, Classifier> classifiers = order -> null;
    private UnaryOperator<String> embeddable = text -> text;
    private String example = "a bank";

    @RegisterExtension
    final Rig rig = new Rig(() -> EnrichTopology.of(
            Events::described,
            order -> classifiers.apply(order),
            new Definitions(new Lengths(text -> embeddable.apply(text))),
            work -> beside.execute(work),
            Events.HOUSE));

    @Test
    void an_accepted_request_becomes_one_numbered_order_with_the_whole_taxonomy() {
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));

        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));

        List<ControlGiven> orders = rig.read(CONTROLS);
        assertEquals(1, orders.size(), "the same request sent twice is one replay");
        assertEquals(1, orders.get(0).getGeneration());
        assertEquals(taxonomy("v1"), orders.get(0).getTaxonomy());
    }

    @Test
    void an_order_carries_the_definitions_as_vectors_and_the_name_of_their_embedder() {
        TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Events.NOON);
        rig.send(TAXONOMIES, taxonomy.getVersion(), taxonomy);

        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, taxonomy.getVersion()));

        ControlGiven order = rig.read(CONTROLS).get(0);
        assertEquals("lengths", order.getEmbedder());
        assertEquals(new Definitions(new Lengths()).of(taxonomy), order.getDefinitions());
    }

    @Test
    void a_request_waits_while_the_definitions_are_being_embedded() {
        var work = new ArrayList<Runnable>();
        beside = work::add;
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));
        rig.pass(Duration.ofSeconds(40));
        assertEquals(List.of(), rig.read(CONTROLS));

        work.forEach(Runnable::run);
        rig.pass(Duration.ofMillis(100));

        assertEquals(1, work.size(), "they are made once");
        assertEquals(1, rig.read(CONTROLS).size());
    }

    @Test
    void generations_grow_by_one() {
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));

        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));
        rig.walk();
        rig.send(REPLAYS, ONE_ORDER, request("r2", ReplayMode.APPLY, "v1"));

        assertEquals(
                List.of(1L, 2L),
                rig.read(CONTROLS).stream().map(ControlGiven::getGeneration).toList());
    }

    @Test
    void of_two_at_once_one_is_refused_and_told_which_is_under_way() {
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));
        rig.send(REPLAYS, ONE_ORDER, request("r2", ReplayMode.PREVIEW, "v1"));

        rig.pass(Duration.ofSeconds(3));

        assertEquals(1, rig.read(CONTROLS).size());
        ReplayProgress refused = whole("r2");
        assertEquals(ReplayState.REFUSED, refused.getState());
        assertTrue(refused.getReason().contains("r1"), refused.getReason());
    }

    @Test
    void what_was_asked_for_first_is_decided_first() {
        rig.send(REPLAYS, ONE_ORDER, asked("z", 1));
        rig.send(REPLAYS, ONE_ORDER, asked("a", 2));
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));

        rig.pass(Duration.ofSeconds(1));

        assertEquals("z", rig.read(CONTROLS).get(0).getReplayId());
    }

    private static ReplayRequested asked(String replayId, int millis) {
        return ReplayRequested.newBuilder(request(replayId, ReplayMode.APPLY, "v1"))
                .setRequestedAt(Events.NOON.plusMillis(millis))
                .build();
    }

    @Test
    void what_was_accepted_is_told_with_all_that_a_reader_needs() {
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));

        ReplayProgress card = whole("r1");

        assertEquals(ReplayMode.APPLY, card.getMode());
        assertEquals("v1", card.getTaxonomy());
        assertEquals("test/v1", card.getClassifier());
        assertEquals("test", card.getRequestedBy());
        assertEquals(1, card.getPartitions());
    }

    @Test
    void a_taxonomy_that_nothing_can_judge_by_is_refused_with_the_reason_and_the_next_gets_its_turn() {
        classifiers = order -> {
            if (order.getTaxonomy().getVersion().equals("v1")) {
                throw new IllegalStateException("facets wait for each other");
            }
            return null;
        };

        assertRefusedAndTheNextAccepted("facets wait for each other");
    }

    @Test
    void a_taxonomy_that_cannot_be_embedded_is_refused_with_the_reason_and_the_next_gets_its_turn() {
        embeddable = text -> {
            throw new IllegalStateException("no memory for " + text.length());
        };

        assertRefusedAndTheNextAccepted("no memory for");
    }

    @Test
    void an_order_that_no_record_holds_is_refused_with_its_size_and_the_next_gets_its_turn() {
        example = "a".repeat(9_000_000);

        assertRefusedAndTheNextAccepted("8388608");
    }

    /** Of the request for v1, which has examples, and of one for v2, which has none. */
    private void assertRefusedAndTheNextAccepted(String reason) {
        rig.send(TAXONOMIES, "v1", Reviewing.illustrated("v1", "bank", example));
        rig.send(TAXONOMIES, "v2", taxonomy("v2"));
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));
        rig.send(REPLAYS, ONE_ORDER, request("r2", ReplayMode.APPLY, "v2"));

        rig.pass(Duration.ofSeconds(1));

        List<ReplayProgress> told = rig.read(PROGRESS);
        ReplayProgress refused = told.get(0);
        assertEquals(ReplayState.REFUSED, refused.getState());
        assertTrue(refused.getReason().contains("v1") && refused.getReason().contains(reason), refused.getReason());
        assertEquals(
                List.of("r2"),
                rig.read(CONTROLS).stream().map(ControlGiven::getReplayId).toList());
    }

    private ReplayProgress whole(String replayId) {
        return rig.read(PROGRESS).stream()
                .filter(progress -> progress.getPartition() == -1)
                .filter(progress -> progress.getReplayId().equals(replayId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_request_that_comes_before_its_taxonomy_waits_for_it() {
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "v1"));
        assertEquals(List.of(), rig.read(CONTROLS));

        rig.send(TAXONOMIES, "v1", taxonomy("v1"));
        rig.pass(Duration.ofSeconds(1));

        assertEquals(1, rig.read(CONTROLS).size());
    }

    @Test
    void a_taxonomy_that_never_comes_is_refused_by_name() {
        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.APPLY, "nowhere"));

        rig.pass(Duration.ofMinutes(1));

        ReplayProgress refused = rig.read(PROGRESS).get(0);
        assertEquals(ReplayState.REFUSED, refused.getState());
        assertTrue(refused.getReason().contains("nowhere"));
    }

    @Test
    void a_mode_this_version_does_not_know_is_refused() {
        rig.send(TAXONOMIES, "v1", taxonomy("v1"));

        rig.send(REPLAYS, ONE_ORDER, request("r1", ReplayMode.UNKNOWN, "v1"));

        assertEquals(ReplayState.REFUSED, rig.read(PROGRESS).get(0).getState());
        assertEquals(List.of(), rig.read(CONTROLS));
    }

    @Test
    void an_order_goes_to_every_partition() {
        assertEquals(
                Optional.of(Set.of(0, 1, 2)), new EveryPartition().partitions("casebook.controls.v1", "r1", null, 3));
    }
}
