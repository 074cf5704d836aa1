package casebook.cli.classify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What became of one case.
 *
 * @param record its labels under Avro's field names; empty where nothing of it could be read
 * @param complaints what could not be read, each with what to do about it
 */
public record Classified(Optional<ObjectNode> record, List<String> complaints) {

    static Classified refused(String complaint) {
        return new Classified(Optional.empty(), List.of(complaint));
    }
}
