package casebook.ingest.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** One bucket, asked in our words: what is missing is a missing file, and whatever else goes wrong is a store away. */
final class Bucket implements AutoCloseable {

    private final S3Client s3;
    private final String name;

    Bucket(S3Client s3, String name) {
        this.s3 = s3;
        this.name = name;
    }

    /** Sends a file; the store refuses it when what arrives has another MD5. */
    void put(String key, Path file, String md5) throws IOException {
        ask(key, () -> s3.putObject(put -> put.bucket(name).key(key).contentMD5(md5), RequestBody.fromFile(file)));
    }

    /** Fetches an object into a file that is there already. */
    void get(String key, Path file) throws IOException {
        try (InputStream bytes =
                        ask(key, () -> s3.getObject(get -> get.bucket(name).key(key)));
                OutputStream out = Files.newOutputStream(file)) {
            bytes.transferTo(out);
        }
    }

    HeadObjectResponse head(String key) throws IOException {
        return ask(key, () -> s3.headObject(head -> head.bucket(name).key(key)));
    }

    /** Makes an object as young as if it had just been sent. */
    void touch(String key) throws IOException {
        ask(
                key,
                () -> s3.copyObject(copy -> copy.sourceBucket(name)
                        .sourceKey(key)
                        .destinationBucket(name)
                        .destinationKey(key)
                        .metadataDirective(MetadataDirective.REPLACE)));
    }

    void delete(String key) throws IOException {
        ask(key, () -> s3.deleteObject(delete -> delete.bucket(name).key(key)));
    }

    /** The keys of the wanted objects among those whose keys begin so, up to the next slash or further if asked. */
    List<String> keys(String prefix, boolean further, Predicate<S3Object> wanted) throws IOException {
        ListObjectsV2Request list = list(prefix, !further);
        return ask(prefix, () -> s3.listObjectsV2Paginator(list).contents().stream()
                .filter(wanted)
                .map(S3Object::key)
                .toList());
    }

    /** What keys begin with that begin so, up to and with the next slash. */
    List<String> prefixes(String prefix) throws IOException {
        ListObjectsV2Request list = list(prefix, true);
        return ask(prefix, () -> s3.listObjectsV2Paginator(list).commonPrefixes().stream()
                .map(CommonPrefix::prefix)
                .toList());
    }

    private ListObjectsV2Request list(String prefix, boolean flat) {
        return ListObjectsV2Request.builder()
                .bucket(name)
                .prefix(prefix)
                .delimiter(flat ? "/" : null)
                .build();
    }

    private <T> T ask(String key, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException("s3://" + name + "/" + key);
        } catch (SdkException e) {
            throw new StoreAway("s3://" + name, e);
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
