package casebook.desk.review;

import casebook.desk.record.CuratedCase;
import java.util.List;

/**
 * A case that wants an answer, where it stands in the queue.
 *
 * @param number how many stand up to here, itself included
 * @param questions what is open on it; at least one
 */
public record Standing(Place place, long number, CuratedCase one, List<Question> questions) {}
