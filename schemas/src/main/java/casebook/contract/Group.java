package casebook.contract;

import org.apache.kafka.common.GroupType;

/** Every group that reads the catalogue's topics, in the order a case meets them, as the broker knows it. */
public enum Group {
    /** Those who parse the files of a case. */
    EXTRACT("casebook.extract", GroupType.SHARE),
    /** The steps. */
    ENRICH("casebook.enrich", GroupType.STREAMS),
    /** Those who keep the ledger. */
    TRACK("casebook.track", GroupType.STREAMS),
    /** Those who count the curated cases. */
    TALLY("casebook.tally", GroupType.STREAMS),
    /** The archive's sink; Connect names the group after the connector. */
    ARCHIVE("connect-casebook-archive", GroupType.CLASSIC);

    private final String id;
    private final GroupType type;

    Group(String id, GroupType type) {
        this.id = id;
        this.type = type;
    }

    /** Its name on the broker. */
    public String id() {
        return id;
    }

    /** How the broker hands out records to it. */
    public GroupType type() {
        return type;
    }
}
