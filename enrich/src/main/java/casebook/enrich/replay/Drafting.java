package casebook.enrich.replay;

import casebook.contract.RecordSize;
import casebook.contract.Topics;
import casebook.event.ControlGiven;
import casebook.event.EmbeddedDefinition;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Writes down the order of an accepted request, and finds out before it is given whether it can be obeyed. */
final class Drafting {

    private static final List<EmbeddedDefinition> NO_VECTORS = List.of();

    /** Nobody could obey the order; the message is for the person who asked. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1;

        Unfit(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    private final DefinitionsAhead definitions;
    private final Consumer<ControlGiven> rehearsal;

    /**
     * A drafting.
     *
     * @param rehearsal makes of an order what would judge by it, and throws where that cannot be done
     */
    Drafting(DefinitionsAhead definitions, Consumer<ControlGiven> rehearsal) {
        this.definitions = definitions;
        this.rehearsal = rehearsal;
    }

    /** The order; empty while its vectors are being made, so ask again. */
    Optional<ControlGiven> of(
            ReplayRequested request, Verdict.Accepted accepted, TaxonomyPublished taxonomy, long generation, long now)
            throws Unfit {
        boolean judges = accepted.mode() != ReplayMode.ABORT;
        Optional<List<EmbeddedDefinition>> vectors = judges ? vectors(taxonomy) : Optional.of(NO_VECTORS);
        if (vectors.isEmpty()) {
            return Optional.empty();
        }
        var order = ControlGiven.newBuilder()
                .setGeneration(generation)
                .setReplayId(request.getReplayId())
                .setMode(accepted.mode())
                .setFrom(request.getFrom())
                .setFilter(request.getFilter())
                .setTaxonomy(taxonomy)
                .setEmbedder(definitions.embedderName())
                .setDefinitions(vectors.get())
                .setGivenAt(Instant.ofEpochMilli(now))
                .build();
        measure(order);
        if (judges) {
            rehearse(order);
        }
        return Optional.of(order);
    }

    private static void measure(ControlGiven order) throws Unfit {
        long size = RecordSize.of(Topics.CONTROLS, order);
        int most = Topics.CONTROLS.maxMessageBytes();
        if (size > most) {
            throw new Unfit(
                    "an order under " + order.getTaxonomy().getVersion() + " with its vectors has " + size
                            + " bytes, and a record holds " + most
                            + "; publish the taxonomy with fewer examples or cues, under a version of its own",
                    null);
        }
    }

    private Optional<List<EmbeddedDefinition>> vectors(TaxonomyPublished taxonomy) throws Unfit {
        try {
            return definitions.of(taxonomy);
        } catch (CompletionException e) {
            throw new Unfit(
                    "the definitions of " + taxonomy.getVersion() + " could not be embedded (" + e.getCause()
                            + "); ask again, and look into the log of enrich should it fail again",
                    e);
        }
    }

    private void rehearse(ControlGiven order) throws Unfit {
        try {
            rehearsal.accept(order);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unfit(
                    "this build cannot judge by " + order.getTaxonomy().getVersion() + " (" + e
                            + "); publish it without what stands in the way, under a version of its own",
                    e);
        }
    }
}
