package casebook.desk.page.frame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import casebook.contract.Problem;
import casebook.process.Answers;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** {@code GET /assets/{name}?v=<hash>}: the few files that pages are made with; a name and its hash stand for the same bytes for ever. */
public final class Assets implements Handler {

    private record Asset(byte[] bytes, String mediaType, String hash) {}

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final Map<String, Asset> ALL = Map.ofEntries(
            own("desk.css", "text/css; charset=utf-8"),
            own("desk.js", SCRIPT),
            own("refusal.js", SCRIPT),
            own("correct.js", SCRIPT),
            own("review.js", SCRIPT),
            own("submit.js", SCRIPT),
            own("health.js", SCRIPT),
            own("way.js", SCRIPT),
            own("live.js", SCRIPT),
            own("ask.js", SCRIPT),
            own("publish.js", SCRIPT),
            own("icon.svg", "image/svg+xml"),
            Map.entry(
                    "htmx.js",
                    asset("/META-INF/resources/webjars/htmx.org/" + version() + "/dist/htmx.min.js", SCRIPT)));

    /** Where an asset lies as it is now. */
    public static String path(String name) {
        return "/assets/" + name + "?v=" + ALL.get(name).hash();
    }

    @Override
    public void handle(Context context) {
        Asset asset = ALL.get(context.pathParam("name"));
        if (asset == null) {
            Answers.problem(
                    context,
                    Problem.of(404, "no-such-asset", "No such asset", "Load the page anew: it names those there are."));
            return;
        }
        boolean named = asset.hash().equals(context.queryParam("v"));
        context.header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(asset.mediaType())
                .result(asset.bytes());
    }

    private static Map.Entry<String, Asset> own(String name, String mediaType) {
        return Map.entry(name, asset("/casebook/desk/page/" + name, mediaType));
    }

    private static Asset asset(String resource, String mediaType) {
        byte[] bytes = read(resource);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(bytes, mediaType, HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream file = Assets.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The version of htmx that the build chose. */
    private static String version() {
        String properties = new String(read("/META-INF/maven/org.webjars.npm/htmx.org/pom.properties"), ISO_8859_1);
        return properties
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
