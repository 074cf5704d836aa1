package casebook.ingest.registry;

import casebook.contract.ReleasedSchemas;
import casebook.contract.ReleasedSchemas.Release;
import casebook.contract.Topic;
import casebook.contract.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/** The released schemas by subject, version and id. Pure. */
final class Subjects {

    /**
     * One version of one subject.
     *
     * @param subject name of the topic and what of its records is meant
     * @param release the schema under that version
     */
    record Version(String subject, Release release) {}

    private final Map<String, List<Version>> bySubject = new TreeMap<>();

    Subjects() {
        for (Topic<?> topic : Topics.all()) {
            topic.subject().ifPresent(subject -> bySubject.put(subject, versions(topic, subject)));
        }
    }

    private static List<Version> versions(Topic<?> topic, String subject) {
        return ReleasedSchemas.known().of(topic.type().getSimpleName()).stream()
                .map(release -> new Version(subject, release))
                .toList();
    }

    Set<String> names() {
        return bySubject.keySet();
    }

    List<Version> of(String subject) {
        List<Version> versions = bySubject.get(subject);
        if (versions == null) {
            throw new Unknown(404, 40401, "Subject '" + subject + "' not found; GET /subjects lists those there are.");
        }
        return versions;
    }

    /**
     * One version.
     *
     * @param number a number from 1, {@code latest} or {@code -1}
     */
    Version version(String subject, String number) {
        List<Version> versions = of(subject);
        if (number.equals("latest") || number.equals("-1")) {
            return versions.get(versions.size() - 1);
        } else if (!number.matches("\\d{1,9}")) {
            throw new Unknown(422, 42202, "'" + number + "' is no version: give a number from 1, or latest.");
        }
        return versions.stream()
                .filter(version -> version.release().version() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow(() -> new Unknown(404, 40402, "Version " + number + " of " + subject + " not found."));
    }

    /** Where an id is used; only the schemas of topics are told, those of stores are nobody's business. */
    Version byId(String id) {
        return bySubject.values().stream()
                .flatMap(List::stream)
                .filter(version -> String.valueOf(version.release().id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(404, 40403, "Schema " + id + " not found."));
    }

    /** The version that is this schema. */
    Version lookUp(String subject, String text) {
        Schema schema = parsed(text);
        return of(subject).stream()
                .filter(version -> version.release().schema().equals(schema))
                .findFirst()
                .orElseThrow(() -> new Unknown(404, 40403, "This schema is no version of " + subject + "."));
    }

    private static Schema parsed(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (SchemaParseException e) {
            throw new Unknown(422, 42201, "The field \"schema\" is no Avro schema: " + e.getMessage());
        }
    }
}
