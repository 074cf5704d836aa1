package casebook.contract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Every address under which a house answers, as OpenAPI 3.1 describes it. */
public final class OpenApi {

    /** Where every process tells it. */
    public static final String PATH = "/openapi.json";

    private static final String JSON = read();

    /** The document. */
    public static String json() {
        return JSON;
    }

    private static String read() {
        try (InputStream file = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(file).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read openapi.yaml", e);
        }
    }

    private OpenApi() {}
}
