package casebook.cli.jsonl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One line of a file that is not blank.
 *
 * @param file the file as it was named
 * @param number the line, counted from 1
 * @param row the object on it; empty where there is none
 * @param complaint what is wrong and what to do about it; empty where there is an object
 */
public record JsonLine(String file, int number, Optional<ObjectNode> row, String complaint) {

    static JsonLine of(String file, int number, ObjectNode row) {
        return new JsonLine(file, number, Optional.of(row), "");
    }

    static JsonLine bad(String file, int number, String complaint) {
        return new JsonLine(file, number, Optional.empty(), complaint);
    }

    /** Where it stands, for a person. */
    public String place() {
        return file + ":" + number;
    }
}
