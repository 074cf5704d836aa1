package casebook.ingest.blob;

import static casebook.contract.Setting.CASEBOOK_S3_ACCESS_KEY;
import static casebook.contract.Setting.CASEBOOK_S3_ENDPOINT;
import static casebook.contract.Setting.CASEBOOK_S3_REGION;
import static casebook.contract.Setting.CASEBOOK_S3_SECRET_KEY;

import casebook.contract.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * How to get into an S3 store.
 *
 * @param endpoint where it answers; empty for that of AWS
 * @param region its region
 * @param accessKey who asks; empty leaves the credentials to the standard places of AWS's clients
 * @param secretKey his secret
 */
public record S3Door(Optional<URI> endpoint, String region, String accessKey, String secretKey) {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    static S3Door from(Settings settings) {
        var door = new S3Door(
                settings.optionalHttp(CASEBOOK_S3_ENDPOINT),
                settings.required(CASEBOOK_S3_REGION),
                settings.text(CASEBOOK_S3_ACCESS_KEY),
                settings.text(CASEBOOK_S3_SECRET_KEY));
        if (door.accessKey.isEmpty() != door.secretKey.isEmpty()) {
            settings.complain("%s and %s belong together: set both, or neither"
                    .formatted(CASEBOOK_S3_ACCESS_KEY, CASEBOOK_S3_SECRET_KEY));
        }
        return door;
    }

    S3Client open() {
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE)
                        .build())
                .region(Region.of(region))
                .credentialsProvider(credentials())
                // A put brings its own checksum; those of AWS are unknown to many a store.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false));
        // Only AWS gives every bucket a host name of its own.
        endpoint.ifPresent(there -> builder.endpointOverride(there).forcePathStyle(true));
        return builder.build();
    }

    private AwsCredentialsProvider credentials() {
        return accessKey.isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }

    /** Where it leads, for a message. */
    String where() {
        return endpoint.map(URI::toString).orElse("AWS in " + region);
    }

    @Override
    public String toString() {
        return where();
    }
}
