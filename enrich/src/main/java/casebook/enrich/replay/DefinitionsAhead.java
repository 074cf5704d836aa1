package casebook.enrich.replay;

import casebook.event.EmbeddedDefinition;
import casebook.event.TaxonomyPublished;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Has the vectors of a taxonomy made beside the step: some seconds of work, in which its thread would let transactions run
 * out.
 */
final class DefinitionsAhead {

    private final Definitions definitions;
    private final Executor beside;
    private final Map<String, CompletableFuture<List<EmbeddedDefinition>>> underWay = new HashMap<>();

    DefinitionsAhead(Definitions definitions, Executor beside) {
        this.definitions = definitions;
        this.beside = beside;
    }

    /**
     * The vectors; empty while they are being made, so ask again.
     *
     * @throws java.util.concurrent.CompletionException when making them failed; to ask again makes them anew
     */
    Optional<List<EmbeddedDefinition>> of(TaxonomyPublished taxonomy) {
        var making = underWay.computeIfAbsent(
                taxonomy.getVersion(),
                version -> CompletableFuture.supplyAsync(() -> definitions.of(taxonomy), beside));
        if (!making.isDone()) {
            return Optional.empty();
        }
        underWay.remove(taxonomy.getVersion());
        return Optional.of(making.join());
    }

    /** Name of the embedder; null when there is none. */
    String embedderName() {
        return definitions.embedderName();
    }
}
