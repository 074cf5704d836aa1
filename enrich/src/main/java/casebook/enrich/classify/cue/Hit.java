package casebook.enrich.classify.cue;

/** A place where a term stands: from start up to end, in UTF-16 units. */
public record Hit(Term term, int start, int end) {

    boolean isWithin(Hit other) {
        return start >= other.start && end <= other.end;
    }
}
