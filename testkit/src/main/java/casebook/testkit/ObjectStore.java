package casebook.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.logging.slf4j.config.SLF4JLoggingModule;

/**
 * A real S3 store (S3Proxy) on a free port, which keeps its objects as files and can go away and come back.
 *
 * <p>Whoever uses it has {@code org.gaul:s3proxy} among its own test dependencies.
 */
public final class ObjectStore implements AutoCloseable {

    /** Who may come in. */
    public static final String ACCESS_KEY = "casebook";

    /** His secret. */
    public static final String SECRET_KEY = "a secret of the tests";

    private final Scratch scratch;
    private final BlobStoreContext objects;
    private S3Proxy server;
    private URI endpoint;

    private ObjectStore(Scratch scratch) throws Exception {
        this.scratch = scratch;
        var properties = new Properties();
        properties.setProperty("jclouds.filesystem.basedir", scratch.path().toString());
        this.objects = ContextBuilder.newBuilder("filesystem-nio2")
                .credentials(ACCESS_KEY, SECRET_KEY)
                .overrides(properties)
                .modules(List.of(new SLF4JLoggingModule()))
                .build(BlobStoreContext.class);
        this.endpoint = URI.create("http://127.0.0.1:0");
        comeBack();
    }

    /** Starts one with nothing in it. */
    public static ObjectStore start() throws Exception {
        return new ObjectStore(new Scratch("s3"));
    }

    /** Where it answers. */
    public URI endpoint() {
        return endpoint;
    }

    /** Makes a bucket with a name of its own. */
    public String bucket() {
        String name = "bucket-" + UUID.randomUUID();
        objects.getBlobStore().createContainerInLocation(null, name);
        return name;
    }

    /** The folder that holds the objects of a bucket. */
    public Path folder(String bucket) {
        return scratch.path().resolve(bucket);
    }

    /** Stops answering. */
    public void goAway() throws Exception {
        server.stop();
    }

    /** Answers again, where it did before. */
    public void comeBack() throws Exception {
        server = S3Proxy.builder()
                .blobStore(objects.getBlobStore())
                .endpoint(endpoint)
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
                .build();
        server.start();
        endpoint = URI.create("http://127.0.0.1:" + server.getPort());
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("the S3 store does not stop", e);
        }
        objects.close();
        scratch.close();
    }
}
