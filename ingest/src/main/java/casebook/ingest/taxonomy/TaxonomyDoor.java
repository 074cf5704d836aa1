package casebook.ingest.taxonomy;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.EventJson;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Caller;
import casebook.ingest.http.Door;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.TextBody;
import casebook.ingest.http.Turnstile;
import casebook.ingest.http.Who;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.Taxonomies;
import casebook.process.Callers;
import casebook.process.UserHeader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door for taxonomies. Answers 202: the taxonomy can be applied from now on, and nobody is judged by it yet. */
public final class TaxonomyDoor {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    /** A file is read whole, and its tree takes many times its bytes. */
    private static final int AT_ONCE = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Taxonomies taxonomies;
    private final Publishing publishing;
    private final Turnstile turnstile = new Turnstile(AT_ONCE);
    private final UserHeader users;
    private final Callers callers;

    /**
     * A door onto this publisher.
     *
     * @param users header by which a proxy says who publishes
     */
    public TaxonomyDoor(Taxonomies taxonomies, EventPublisher events, UserHeader users, Callers callers) {
        this.users = users;
        this.taxonomies = taxonomies;
        this.publishing = new Publishing(taxonomies, events, Clock.systemUTC());
        this.callers = callers;
    }

    /** Adds the routes of this door. */
    public void routes(RoutesConfig routes) {
        routes.post("/v1/taxonomies", Door.writing(callers, turnstile.before(this::post)));
        routes.get("/v1/taxonomies", Door.reading(this::list));
        routes.get("/v1/taxonomies/{version}", Door.reading(this::get));
    }

    private void post(Context context) throws IOException {
        String who = Who.of(users, context, Caller.said(context.queryParam("who")));
        TaxonomyPublished taxonomy = publishing.publish(TextBody.read(context, MOST_BYTES), who);
        context.status(202).header("Location", "/v1/taxonomies/" + encoded(taxonomy.getVersion()));
        answer(context, TaxonomyCard.of(taxonomy));
    }

    private void list(Context context) throws JsonProcessingException {
        Optional<String> inForce = taxonomies.inForce().map(TaxonomyPublished::getVersion);
        List<ListedTaxonomy> all = taxonomies.all().stream()
                .map(taxonomy -> ListedTaxonomy.of(
                        taxonomy, inForce.filter(taxonomy.getVersion()::equals).isPresent()))
                .toList();
        answer(context, all);
    }

    private void get(Context context) {
        String version = context.pathParam("version");
        TaxonomyPublished taxonomy = taxonomies.find(version).orElseThrow(() -> unknown(version));
        context.contentType("application/json").result(EventJson.line(taxonomy).getBytes(UTF_8));
    }

    private Refusal unknown(String version) {
        String known =
                taxonomies.all().stream().map(TaxonomyPublished::getVersion).collect(Collectors.joining(", "));
        return new Refusal(
                404,
                "no-such-taxonomy",
                "No such taxonomy",
                "No taxonomy " + version + " was published here; "
                        + (known.isEmpty() ? "none is so far." : "published are " + known + "."));
    }

    private static void answer(Context context, Object told) throws JsonProcessingException {
        context.contentType("application/json").result(JSON.writeValueAsBytes(told));
    }

    private static String encoded(String version) {
        return URLEncoder.encode(version, UTF_8).replace("+", "%20");
    }
}
