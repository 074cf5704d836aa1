package casebook.desk.page.health;

import casebook.desk.record.LedgerSum;
import casebook.desk.record.LedgerSum.Unfinished;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known at the moment.
 *
 * @param archive what the archive has heard of; empty while it is away
 * @param house what the doors say; empty while they are away
 * @param letters the dead letters; empty while nobody can tell of them
 * @param courses how the lag of each stage has gone
 */
record Facts(
        Instant now,
        Optional<LedgerSum> archive,
        Optional<House> house,
        Optional<DeadLetters> letters,
        Map<String, Course> courses) {

    /** The newest sum that is known: that of the doors, else the archive's. */
    Optional<Sum> sum() {
        return house.flatMap(House::sum).or(this::archiveSum);
    }

    Optional<Sum> archiveSum() {
        return archive.map(ledger -> Sum.of(ledger.cases()));
    }

    /** The case that has waited longest, by whoever knows most. */
    Optional<Unfinished> oldest() {
        return house.filter(told -> told.sum().isPresent()).isPresent()
                ? house.flatMap(House::oldest)
                : archive.map(LedgerSum::oldest);
    }

    /** How long it has waited. */
    Duration age(Unfinished oldest) {
        Duration age = Duration.between(oldest.since(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
