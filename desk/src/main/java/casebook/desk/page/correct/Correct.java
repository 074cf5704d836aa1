package casebook.desk.page.correct;

import casebook.desk.page.refusal.Refusal;
import casebook.desk.page.refusal.Refusals;
import casebook.desk.wording.Wording;
import java.util.List;

/**
 * What the form for correcting shows.
 *
 * @param facets what can be corrected
 * @param refusals what the door may answer, in words
 */
public record Correct(CorrectWords words, List<Facet> facets, List<Refusal> refusals) {

    /** A facet and the labels it has. */
    public record Facet(String name, List<Choice> choices) {}

    /** A label; its value is facet=code. */
    public record Choice(String value, String name) {}

    /** The form in a language. */
    public static Correct in(Wording wording) {
        List<Facet> facets = wording.facets().stream()
                .map(facet -> new Facet(
                        wording.facet(facet),
                        wording.codes(facet).stream()
                                .map(code -> new Choice(facet + "=" + code, wording.code(facet, code)))
                                .toList()))
                .toList();
        return new Correct(new CorrectWords(wording), facets, new Refusals(wording).ofReviews());
    }
}
