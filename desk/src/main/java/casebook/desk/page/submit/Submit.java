package casebook.desk.page.submit;

import casebook.desk.page.refusal.Refusal;
import casebook.desk.page.refusal.Refusals;
import casebook.desk.wording.Wording;
import java.util.List;

/**
 * What the page for submitting shows.
 *
 * @param refusals what the door may answer, in words
 */
public record Submit(SubmitWords words, List<Refusal> refusals) {

    /** The page in a language. */
    public static Submit in(Wording wording) {
        return new Submit(new SubmitWords(wording), new Refusals(wording).ofUploads());
    }
}
