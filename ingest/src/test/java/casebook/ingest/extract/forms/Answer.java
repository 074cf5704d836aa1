package casebook.ingest.extract.forms;

/**
 * One question of a form and what was answered.
 *
 * @param name the canonical name of the field; empty for a question that only this office asks
 * @param label as the form asks it
 * @param printed as the applicant filled it in, with the boxes that were not ticked
 * @param value what it says; empty when it was left blank
 */
public record Answer(String name, String label, String printed, String value) {

    /** An answer that says what is printed. */
    static Answer plain(String name, String label, String value) {
        return new Answer(name, label, value, value);
    }

    /** Whether the answer takes more room than a short cell has. */
    boolean isLong() {
        return printed.length() > 40;
    }
}
