package casebook.ingest.blob;

import static casebook.contract.Setting.CASEBOOK_BLOBS;
import static casebook.contract.Setting.CASEBOOK_S3_ENDPOINT;
import static casebook.contract.Setting.CASEBOOK_S3_REGION;

import casebook.contract.Setting;
import casebook.contract.Settings;
import casebook.process.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Submitted files in a bucket of an S3 store.
 *
 * @param bucket its name
 * @param prefix what all keys begin with; empty, or ends with a slash
 * @param door how to get in
 * @param staging local folder of what is on its way
 */
public record BlobBucket(String bucket, String prefix, S3Door door, Path staging) implements BlobPlace {

    /** What S3 takes in one piece. */
    static final long MOST_BYTES = 5L << 30;

    private static final Pattern PLACE =
            Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*))?/?");

    static BlobBucket from(Settings settings, Path staging) {
        String given = settings.text(CASEBOOK_BLOBS);
        Matcher place = PLACE.matcher(given);
        S3Door door = S3Door.from(settings);
        if (!place.matches()) {
            settings.complain(
                    "%s is \"%s\": must be a folder, or a bucket and what keys in it begin with, such as s3://casebook/blobs"
                            .formatted(CASEBOOK_BLOBS, given));
            return null;
        }
        String prefix = place.group(2) == null ? "" : place.group(2) + "/";
        return new BlobBucket(place.group(1), prefix, door, staging);
    }

    @Override
    public BlobStore open() {
        S3Client s3 = door.open();
        try {
            s3.listObjectsV2(list -> list.bucket(bucket).prefix(prefix).maxKeys(1));
            return new S3BlobStore(new Bucket(s3, bucket), prefix, new Staging(staging));
        } catch (SdkException e) {
            s3.close();
            throw new StartRefused(S3Remedy.of(e, bucket, door.where()), e);
        } catch (IOException e) {
            s3.close();
            throw new StartRefused("files on their way cannot be kept in " + staging + ": look at CASEBOOK_HOME", e);
        }
    }

    @Override
    public Map<Setting, String> note() {
        var note = new TreeMap<>(Map.of(CASEBOOK_BLOBS, "s3://" + bucket + "/" + prefix));
        note.put(CASEBOOK_S3_REGION, door.region());
        door.endpoint().ifPresent(endpoint -> note.put(CASEBOOK_S3_ENDPOINT, endpoint.toString()));
        return note;
    }
}
