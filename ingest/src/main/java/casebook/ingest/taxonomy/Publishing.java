package casebook.ingest.taxonomy;

import casebook.contract.Topics;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Patience;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.Taxonomies;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes taxonomies, each version once and for ever. It puts none in force. */
final class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final Taxonomies taxonomies;
    private final EventPublisher events;
    private final Clock clock;

    Publishing(Taxonomies taxonomies, EventPublisher events, Clock clock) {
        this.taxonomies = taxonomies;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the taxonomy of a text; one that was published before is only acknowledged again. */
    TaxonomyPublished publish(String yaml, String who) {
        TaxonomyPublished taxonomy = Publication.read(yaml, who, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Patience.untilKnown(taxonomies::ready);
        return once(taxonomy);
    }

    private synchronized TaxonomyPublished once(TaxonomyPublished taxonomy) {
        String version = taxonomy.getVersion();
        if (!Publication.isRepeated(taxonomy, taxonomies.find(version).orElse(null))) {
            events.publish(Topics.TAXONOMIES, version, taxonomy);
            taxonomies.know(taxonomy);
            LOG.info("published the taxonomy {}", version);
        }
        return taxonomy;
    }
}
