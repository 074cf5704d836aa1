package casebook.ingest.publish;

import casebook.contract.Topic;

/** Makes events known. */
@FunctionalInterface
public interface EventPublisher {

    /**
     * Writes one event and returns only after every replica acknowledged it.
     *
     * @throws BrokerAway when that did not happen in time; the event may have been written all the same
     */
    <V> void publish(Topic<V> topic, String key, V event);

    /** The broker did not acknowledge in time. */
    final class BrokerAway extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** The broker is away, for this reason. */
        public BrokerAway(Throwable cause) {
            super("Kafka did not acknowledge the event", cause);
        }
    }
}
