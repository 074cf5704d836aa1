package casebook.desk.page.refusal;

/**
 * Why something was not accepted.
 *
 * @param types last parts of the door's problem types that mean it, with blanks between
 * @param title what is the matter
 * @param remedy what to do; the script fills in what stands in braces
 */
public record Refusal(String types, String title, String remedy) {}
