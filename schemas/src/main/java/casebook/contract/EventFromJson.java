package casebook.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * The way back from {@link EventJson}: what is missing has its default, and what is not known is left out.
 *
 * <p>It reads events whose unions say no more than that a value may be missing.
 */
public final class EventFromJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException when the tree is no such event
     */
    public static <T extends SpecificRecordBase> T read(JsonNode tree, Class<T> type) {
        TrustedEvents.trust();
        Schema schema = SpecificData.get().getSchema(type);
        try {
            var decoder =
                    DecoderFactory.get().jsonDecoder(schema, avro(tree, schema).toString());
            return new SpecificDatumReader<>(type).read(null, decoder);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("this is no " + type.getSimpleName(), e);
        }
    }

    /** As Avro writes JSON: the value of a union says its type, times are numbers. */
    private static JsonNode avro(JsonNode node, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(node, schema);
            case ARRAY -> {
                ArrayNode array = NODES.arrayNode(node.size());
                node.forEach(element -> array.add(avro(element, schema.getElementType())));
                yield array;
            }
            case UNION -> union(node, schema.getTypes());
            case ENUM -> schema.hasEnumSymbol(node.asText()) ? node : NODES.textNode(schema.getEnumDefault());
            case LONG -> node.isTextual() ? NODES.numberNode(millis(node.asText())) : node;
            default -> node;
        };
    }

    private static ObjectNode record(JsonNode node, Schema schema) {
        ObjectNode object = NODES.objectNode();
        for (Schema.Field field : schema.getFields()) {
            JsonNode value = node.get(field.name());
            object.set(field.name(), avro(value == null ? otherwise(field) : value, field.schema()));
        }
        return object;
    }

    private static JsonNode union(JsonNode node, List<Schema> types) {
        if (node.isNull()) {
            return node;
        }
        List<Schema> others = types.stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .toList();
        if (others.size() != 1) {
            throw new IllegalArgumentException("nothing says which of " + types + " it is");
        }
        Schema type = others.get(0);
        return NODES.objectNode().set(type.getFullName(), avro(node, type));
    }

    private static JsonNode otherwise(Schema.Field field) {
        if (!field.hasDefaultValue()) {
            throw new IllegalArgumentException("it has no " + field.name());
        }
        Object value = field.defaultVal();
        return value == JsonProperties.NULL_VALUE ? NODES.nullNode() : JSON.valueToTree(value);
    }

    private static long millis(String time) {
        try {
            return Instant.parse(time).toEpochMilli();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(time + " is no time", e);
        }
    }

    private EventFromJson() {}
}
