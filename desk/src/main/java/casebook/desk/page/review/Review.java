package casebook.desk.page.review;

import casebook.desk.page.label.Facet;
import casebook.desk.page.refusal.Refusal;
import java.util.List;

/**
 * What the page of the queue shows.
 *
 * @param kinds the queue in parts, all of it first
 * @param chosen what is asked along with the choices of the form
 * @param choices by what the queue can be narrowed
 * @param item the case to look at; null where there is none
 * @param end what to say and where to go when there is none
 * @param refusals what the door may answer, in words
 */
public record Review(
        ReviewWords words,
        List<Part> kinds,
        String chosen,
        List<Choice> choices,
        Item item,
        End end,
        List<Refusal> refusals) {

    /** A part of the queue. */
    public record Part(String link, String name, long count, boolean chosen) {}

    /** A choice of a form. */
    public record Choice(String parameter, String name, List<Option> options) {}

    /** One of several; its value is what a form sends. */
    public record Option(String value, String name, boolean chosen) {}

    /**
     * A case.
     *
     * @param version another one wherever the record is another one
     * @param labels what it is labelled with beside what is asked
     * @param position where it stands, in words
     * @param previous the one before it; null for the first
     * @param back whether the reader came back to it
     */
    public record Item(
            String caseId,
            int revision,
            String version,
            String title,
            String who,
            String summary,
            List<String> labels,
            String position,
            String next,
            String previous,
            boolean back,
            List<Asked> questions) {}

    /**
     * A question.
     *
     * @param facet its code
     * @param name the facet in words
     * @param why why it is asked
     * @param said who says what now, with the passages that speak for it
     * @param accept what is said by agreeing with the machine; null where the machine says nothing
     * @param answers other answers, the likeliest first, as many as there are digits
     * @param all all codes of the facet; empty where the answers are all there are
     * @param several whether it takes more than one of them
     * @param none whether it can be said that nothing applies
     * @param chosen the codes it has now, the primary one first, with commas
     * @param before codes to which the answer is taken back, with commas; empty where it was no expert's
     */
    public record Asked(
            String facet,
            String name,
            String why,
            List<Facet> said,
            Answer accept,
            List<Answer> answers,
            List<Option> all,
            boolean several,
            boolean none,
            String chosen,
            String before) {}

    /** An answer; its codes have commas between them. */
    public record Answer(String codes, String name, String note) {}

    /** Where the queue ends, and where it begins; that is null where there is none. */
    public record End(String title, String text, String again, String againName) {}
}
