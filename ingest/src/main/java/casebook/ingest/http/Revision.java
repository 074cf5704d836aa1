package casebook.ingest.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The revision a caller believes to be the current one.
 *
 * @param number counted from 1
 */
public record Revision(int number) {

    private static final Pattern SHAPE = Pattern.compile("\\s*(?:W/)?\"?([1-9]\\d{0,8})\"?\\s*");

    /**
     * Reads the header {@code If-Match}, the number bare or in quotes.
     *
     * @throws Refusal when it is missing or no number
     */
    public static Revision ofHeader(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    428,
                    "revision-required",
                    "Which revision do you mean to replace?",
                    "Send If-Match with the current revision, as in the receipt or the status of the case.");
        }
        Matcher number = SHAPE.matcher(ifMatch);
        if (!number.matches()) {
            throw new Refusal(
                    400,
                    "bad-revision",
                    "If-Match is not a revision",
                    "Send If-Match with one whole number, such as If-Match: 1.");
        }
        return new Revision(Integer.parseInt(number.group(1)));
    }

    /** Whether the current one is the next after it. */
    public boolean isBefore(int current) {
        return number + 1 == current;
    }

    /**
     * Lets the caller on who knows the current one.
     *
     * @throws Refusal when it is another; it names the current one
     */
    public void check(int current) {
        if (number != current) {
            throw new Refusal(
                    409,
                    "stale-revision",
                    "Somebody was faster",
                    "The current revision is " + current + ", not " + number
                            + ". Look at the case, then send If-Match: " + current + ".");
        }
    }
}
