package casebook.testkit;

import casebook.contract.OpenApi;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The routes there are, each as its method and path; those of the schema registry, whose interface is another's, left out. */
public final class Routes {

    private static final String REGISTRY = "/apis/ccompat/";

    /** Those that somebody registers. */
    public static Set<String> registered(Consumer<RoutesConfig> somebody) {
        var routes = new TreeSet<String>();
        Javalin.create(config -> somebody.accept(config.routes)).unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> !endpoint.path.startsWith(REGISTRY))
                .forEach(endpoint -> routes.add(endpoint.method.name() + " " + endpoint.path));
        return routes;
    }

    /** Those that {@link OpenApi} describes. */
    public static Set<String> documented() throws IOException {
        var routes = new TreeSet<String>();
        new ObjectMapper().readTree(OpenApi.json()).path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(member -> {
                    if (!member.equals("parameters")) {
                        routes.add(member.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return routes;
    }

    private Routes() {}
}
