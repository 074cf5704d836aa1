package casebook.desk.page.submit;

import casebook.desk.wording.Wording;
import java.util.List;

/**
 * What the page for submitting shows.
 *
 * @param problems what the door may answer, in words
 */
public record Submit(SubmitWords words, List<Problem> problems) {

    /**
     * Why something was not accepted.
     *
     * @param types last parts of the door's problem types that mean it, with blanks between
     * @param remedy what to do; the script fills in what stands in braces
     */
    public record Problem(String types, String title, String remedy) {}

    /** The page in a language. */
    public static Submit in(Wording wording) {
        return new Submit(new SubmitWords(wording), new Problems(wording).all());
    }
}
