package casebook.ingest.http;

import java.util.Optional;

/** Who asks, as far as they say. */
public final class Caller {

    /** Longest name that is kept, in UTF-16 units. */
    public static final int LONGEST = 200;

    /**
     * The name as it is kept; empty when none was given.
     *
     * @throws Refusal when it has a shape that no table can show
     */
    public static Optional<String> said(String who) {
        fault(who).ifPresent(fault -> {
            throw new Refusal(400, "bad-name", "The name of who asks cannot be kept", "who " + fault + ".");
        });
        return Optional.ofNullable(who).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** What is wrong with a name; empty when it can be kept. */
    public static Optional<String> fault(String who) {
        boolean unfit = who != null
                && (who.strip().length() > LONGEST || who.codePoints().anyMatch(Character::isISOControl));
        return unfit
                ? Optional.of("must have at most " + LONGEST + " characters and no control characters")
                : Optional.empty();
    }

    private Caller() {}
}
