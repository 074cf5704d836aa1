package casebook.desk.page.health;

/** How a lag has gone lately. */
enum Course {
    /** Nobody knows how long it is. */
    UNKNOWN,
    /** Nobody has looked for long enough to say. */
    NEW,
    /** It stays about as it is. */
    LEVEL,
    /** It gets shorter. */
    SHRINKS,
    /** It has got longer all the time for a minute. */
    GROWS
}
