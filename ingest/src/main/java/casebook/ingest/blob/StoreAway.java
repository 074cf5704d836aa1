package casebook.ingest.blob;

import java.io.IOException;

/** The store did not do as it was asked, which is no blob's fault and may pass. */
final class StoreAway extends IOException {

    private static final long serialVersionUID = 1;

    StoreAway(String store, Exception reason) {
        super("the blob store " + store + " is away: " + reason.getMessage(), reason);
    }
}
