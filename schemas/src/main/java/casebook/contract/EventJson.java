package casebook.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Events as plain JSON under Avro's field names: times in ISO 8601, unions without Avro's wrappers. */
public final class EventJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The event as a JSON tree. */
    public static ObjectNode tree(SpecificRecordBase event) {
        ObjectNode object = NODES.objectNode();
        for (Schema.Field field : event.getSchema().getFields()) {
            object.set(field.name(), node(event.get(field.pos())));
        }
        return object;
    }

    /** One field of an event; the others are not looked at. */
    public static JsonNode field(SpecificRecordBase event, String name) {
        return node(event.get(event.getSchema().getField(name).pos()));
    }

    /** Some fields of an event. */
    public static ObjectNode fields(SpecificRecordBase event, List<String> names) {
        ObjectNode object = NODES.objectNode();
        names.forEach(name -> object.set(name, field(event, name)));
        return object;
    }

    /** The event as one line of JSON. */
    public static String line(SpecificRecordBase event) {
        try {
            return JSON.writeValueAsString(tree(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static JsonNode node(Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof SpecificRecordBase event) {
            return tree(event);
        } else if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(element -> array.add(node(element)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, element) -> object.set(key.toString(), node(element)));
            return object;
        } else if (value instanceof Instant || value instanceof Enum<?> || value instanceof CharSequence) {
            return NODES.textNode(value.toString());
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof Integer number) {
            return NODES.numberNode(number.intValue());
        } else if (value instanceof Long number) {
            return NODES.numberNode(number.longValue());
        } else if (value instanceof Double number) {
            return NODES.numberNode(number.doubleValue());
        }
        return JSON.valueToTree(value);
    }

    private EventJson() {}
}
