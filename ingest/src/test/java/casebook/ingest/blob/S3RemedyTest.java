package casebook.ingest.blob;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3RemedyTest {

    @ParameterizedTest
    @CsvSource({
        "404, NoSuchBucket, CASEBOOK_BLOBS",
        "403, SignatureDoesNotMatch, CASEBOOK_S3_SECRET_KEY",
        "401, Unauthorized, CASEBOOK_S3_ACCESS_KEY",
        "301, PermanentRedirect, CASEBOOK_S3_REGION",
        "400, AuthorizationHeaderMalformed, CASEBOOK_S3_REGION",
        "503, SlowDown, log of the store"
    })
    void an_answer_leads_to_a_remedy(int status, String code, String remedy) {
        var details = AwsErrorDetails.builder().errorCode(code).build();

        String told = S3Remedy.of(
                S3Exception.builder()
                        .statusCode(status)
                        .awsErrorDetails(details)
                        .build(),
                "casebook",
                "AWS");

        assertTrue(told.contains(remedy) && told.contains("casebook"), told);
    }

    @Test
    void without_an_answer_the_way_there_is_looked_at() {
        assertTrue(S3Remedy.of(SdkClientException.create("Connection refused"), "casebook", "AWS")
                .contains("CASEBOOK_S3_ENDPOINT"));
        assertTrue(S3Remedy.of(SdkClientException.create("Unable to load credentials from any"), "casebook", "AWS")
                .contains("AWS_ACCESS_KEY_ID"));
    }
}
