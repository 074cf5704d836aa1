package casebook.enrich.classify;

/** A place where a term stands: from start up to end, in UTF-16 units. */
record Hit(Term term, int start, int end) {

    boolean isWithin(Hit other) {
        return start >= other.start && end <= other.end;
    }
}
