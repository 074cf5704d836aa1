package casebook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.ChildJvm;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ProgramIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LISTENS = Pattern.compile("listens on http");

    @TempDir
    Path folder;

    @Test
    void it_says_whether_it_lives_and_is_ready_until_it_is_told_to_stop() throws Exception {
        try (var child = start(Map.of())) {
            String base = address(child);

            assertEquals(200, get(base + "/livez").statusCode());
            assertEquals(200, get(base + "/readyz").statusCode());
            Files.createFile(folder.resolve("not-ready"));
            assertEquals(503, get(base + "/readyz").statusCode());
            var nothing = get(base + "/v2");
            assertEquals(404, nothing.statusCode());
            assertTrue(get(base + "/metrics").body().contains("route=\"none\",status=\"404\""));
            assertTrue(nothing.body().contains("no-such-page"), nothing.body());
            var browser = get(base + "/v2", "Accept", "text/html,*/*");
            assertTrue(browser.body().contains("no-such-page"), browser.body());

            child.terminate();
            assertEquals(128 + 15, child.awaitExit(PATIENCE));
            assertTrue(child.output().contains("closed in order"), child.output());
        }
    }

    @Test
    void a_part_that_breaks_ends_its_process() throws Exception {
        try (var child = start(Map.of())) {
            address(child);
            Files.createFile(folder.resolve("fate"));

            assertEquals(1, child.awaitExit(PATIENCE));
            assertTrue(child.output().contains("broken for good"), child.output());
        }
    }

    @Test
    void every_complaint_is_shown_and_nothing_starts() throws Exception {
        try (var child = start(Map.of("CASEBOOK_HTTP_HOST", "0.0.0.0", "CASEBOOK_HTTP_PRT", "1"))) {
            assertEquals(5, child.awaitExit(PATIENCE));
            assertTrue(child.output().contains("CASEBOOK_HTTP_PRT is not a setting"), child.output());
            assertTrue(child.output().contains("CASEBOOK_HTTP_INSECURE=true"), child.output());
        }
    }

    private ChildJvm start(Map<String, String> environment) throws Exception {
        var all = new TreeMap<>(
                Map.of("CASEBOOK_HTTP_PORT", "0", "CASEBOOK_INGEST_URL", "http://localhost" + folder.resolve("fate")));
        all.putAll(environment);
        return ChildJvm.start(Trial.class, folder.resolve("log"), all);
    }

    private static String address(ChildJvm child) throws Exception {
        String line = child.awaitLine(LISTENS, PATIENCE);
        return line.substring(line.indexOf("http"));
    }

    private static HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
