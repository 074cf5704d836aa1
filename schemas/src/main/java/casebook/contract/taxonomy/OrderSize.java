package casebook.contract.taxonomy;

import casebook.contract.RecordSize;
import casebook.contract.Topics;
import casebook.event.ControlGiven;
import casebook.event.EmbeddedDefinition;
import casebook.event.ReplayFilter;
import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Foretells how large an order under a taxonomy becomes, before anything is embedded. Pure. */
public final class OrderSize {

    /** A vector as long as those of the embedder of the house. */
    private static final List<Float> VECTOR = Collections.nCopies(512, 0f);

    /** Bytes of an order to judge every case under the taxonomy; one with a filter is larger by the filter. */
    public static long of(TaxonomyPublished taxonomy) {
        return RecordSize.of(
                Topics.CONTROLS,
                ControlGiven.newBuilder()
                        .setGeneration(Long.MAX_VALUE)
                        .setReplayId("")
                        .setMode(ReplayMode.APPLY)
                        .setFrom(ReplayFrom.CLASSIFY)
                        .setFilter(ReplayFilter.newBuilder().build())
                        .setTaxonomy(taxonomy)
                        .setDefinitions(MeantText.of(taxonomy)
                                .map(meant -> new EmbeddedDefinition(meant.facet(), meant.code(), VECTOR))
                                .toList())
                        .setGivenAt(Instant.EPOCH)
                        .build());
    }

    private OrderSize() {}
}
