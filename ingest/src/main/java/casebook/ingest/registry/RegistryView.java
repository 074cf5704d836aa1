package casebook.ingest.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.registry.Subjects.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The schemas as Confluent's registry would tell them, so that its clients can read the topics; read only, because a
 * schema is released by building Casebook.
 */
public final class RegistryView {

    private static final String ROOT = "/apis/ccompat/v7";
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> COMPATIBILITY = Map.of("compatibilityLevel", "FULL_TRANSITIVE");

    private final Subjects subjects = new Subjects();

    /** Adds what it serves. */
    public void routes(RoutesConfig routes) {
        get(routes, "/subjects", context -> subjects.names());
        get(routes, "/subjects/{subject}/versions", context -> numbers(context.pathParam("subject")));
        get(routes, "/subjects/{subject}/versions/{version}", context -> told(version(context)));
        get(routes, "/subjects/{subject}/versions/{version}/schema", context -> new Raw(version(context)));
        get(routes, "/schemas/types", context -> List.of("AVRO"));
        get(routes, "/schemas/ids/{id}", context -> Map.of("schema", text(byId(context))));
        get(routes, "/schemas/ids/{id}/schema", context -> new Raw(byId(context)));
        get(
                routes,
                "/schemas/ids/{id}/subjects",
                context -> List.of(byId(context).subject()));
        get(routes, "/schemas/ids/{id}/versions", context -> List.of(place(byId(context))));
        get(routes, "/config", context -> COMPATIBILITY);
        get(routes, "/config/{subject}", context -> {
            subjects.of(context.pathParam("subject"));
            return COMPATIBILITY;
        });
        get(routes, "/mode", context -> Map.of("mode", "READONLY"));
        // A client that registers before it writes asks for an id; for a released schema there is one.
        routes.post(ROOT + "/subjects/{subject}", context -> answer(context, asked -> told(lookUp(asked))));
        routes.post(ROOT + "/subjects/{subject}/versions", context -> answer(context, this::idOfReleased));
    }

    private static void get(RoutesConfig routes, String path, Function<Context, Object> answer) {
        routes.get(ROOT + path, context -> answer(context, answer));
    }

    private static void answer(Context context, Function<Context, Object> answer) throws JsonProcessingException {
        context.contentType(MEDIA_TYPE);
        try {
            Object told = answer.apply(context);
            context.result(told instanceof Raw raw ? raw.bytes() : JSON.writeValueAsBytes(told));
        } catch (Unknown unknown) {
            context.status(unknown.status());
            context.result(
                    JSON.writeValueAsBytes(Map.of("error_code", unknown.code(), "message", unknown.getMessage())));
        }
    }

    private Map<String, Integer> idOfReleased(Context context) {
        try {
            return Map.of("id", lookUp(context).release().id());
        } catch (Unknown unknown) {
            if (unknown.code() != 40403) {
                throw unknown;
            }
            throw new Unknown(
                    422,
                    42205,
                    "This registry is read-only: it tells the schemas this Casebook was built with. To register others,"
                            + " run a registry and name it in CASEBOOK_SCHEMA_REGISTRY_URL.");
        }
    }

    private Version lookUp(Context context) {
        String schema;
        try {
            schema = JSON.readTree(context.body()).path("schema").asText();
        } catch (JsonProcessingException e) {
            throw new Unknown(422, 42201, "The body must be JSON with the field \"schema\".");
        }
        return subjects.lookUp(context.pathParam("subject"), schema);
    }

    private Version version(Context context) {
        return subjects.version(context.pathParam("subject"), context.pathParam("version"));
    }

    private Version byId(Context context) {
        return subjects.byId(context.pathParam("id"));
    }

    private List<Integer> numbers(String subject) {
        return subjects.of(subject).stream()
                .map(version -> version.release().version())
                .toList();
    }

    private static Map<String, Object> told(Version version) {
        return Map.of(
                "subject", version.subject(),
                "version", version.release().version(),
                "id", version.release().id(),
                "schema", text(version));
    }

    private static Map<String, Object> place(Version version) {
        return Map.of("subject", version.subject(), "version", version.release().version());
    }

    private static String text(Version version) {
        return version.release().schema().toString();
    }

    /** A schema as it is, not wrapped in an answer. */
    private record Raw(Version version) {
        byte[] bytes() {
            return text(version).getBytes(UTF_8);
        }
    }
}
