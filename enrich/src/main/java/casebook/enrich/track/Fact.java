package casebook.enrich.track;

import casebook.event.FileState;
import casebook.event.LedgerState;
import java.time.Instant;
import java.util.List;

/**
 * What one event says of where a case stands.
 *
 * @param of the extraction it speaks of
 * @param state the state it puts the case in, unless a further one is known
 * @param reasons why; empty where the state needs no reason
 * @param files what it says of the files; empty when it says nothing
 * @param receivedAt when the revision was accepted; null when the event does not tell
 * @param extractedAt when its text was ready; null when the event does not tell
 * @param at when the fact came about
 */
record Fact(
        Attempt of,
        LedgerState state,
        List<String> reasons,
        List<FileState> files,
        Instant receivedAt,
        Instant extractedAt,
        Instant at) {

    /** What is left of it once a newer extraction was asked for. */
    Fact outlived() {
        return new Fact(of, LedgerState.RECEIVED, List.of(), List.of(), receivedAt, null, at);
    }

    /** The extraction that was curated; 0 when it tells of none. */
    int curated() {
        return state == LedgerState.CURATED ? of.extraction() : 0;
    }
}
