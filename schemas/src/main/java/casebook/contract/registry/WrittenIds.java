package casebook.contract.registry;

import casebook.contract.SchemaIds;
import casebook.contract.Topic;
import casebook.contract.Topics;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Compares the ids in records written before with the ids this process is about to use. */
public final class WrittenIds {

    /** Records were written under other ids; nothing was changed. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private static final String REMEDY =
                "set CASEBOOK_SCHEMA_REGISTRY_URL to what it was when they were written: the registry that gave out"
                        + " their ids, or nothing where Casebook's own ids were used";

        private final String complaints;

        private Refused(Iterable<String> complaints) {
            super(String.join("; ", complaints) + ": " + REMEDY);
            this.complaints = String.join("; ", complaints);
        }

        /** Which records carry which ids. */
        public String complaints() {
            return complaints;
        }

        /** What to do about it. */
        public String remedy() {
            return REMEDY;
        }
    }

    private static final int HEADER = 5;

    /**
     * Looks at the first and the last records of every partition.
     *
     * @param kafka client properties, bootstrap servers among them
     * @throws Refused when one of them could not be read under these ids
     */
    public static void check(Map<String, Object> kafka, SchemaIds ids) {
        Map<String, Topic<?>> topics = new HashMap<>();
        Topics.all().stream()
                .filter(topic -> topic.subject().isPresent())
                .forEach(topic -> topics.put(topic.name(), topic));
        var complaints = new TreeSet<String>();
        try (var ends = new FirstAndLast(kafka, List.copyOf(topics.keySet()))) {
            ends.read(record -> {
                if (!isReadable(record, topics.get(record.topic()), ids)) {
                    complaints.add("records of " + record.topic() + " carry the schema id " + id(record)
                            + ", which is not theirs here");
                }
            });
        }
        if (!complaints.isEmpty()) {
            throw new Refused(complaints);
        }
    }

    private static boolean isReadable(ConsumerRecord<byte[], byte[]> record, Topic<?> topic, SchemaIds ids) {
        // Something unreadable by its very form goes to the dead letters in due course; no id is to blame.
        if (record.value() == null || record.value().length < HEADER || record.value()[0] != 0) {
            return true;
        }
        try {
            String expected = SpecificData.get().getSchema(topic.type()).getFullName();
            return ids.byId(id(record)).getFullName().equals(expected);
        } catch (NoSuchElementException unknown) {
            return false;
        }
    }

    private static int id(ConsumerRecord<byte[], byte[]> record) {
        return ByteBuffer.wrap(record.value(), 1, 4).getInt();
    }

    private WrittenIds() {}
}
