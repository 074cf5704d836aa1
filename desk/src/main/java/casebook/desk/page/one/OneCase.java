package casebook.desk.page.one;

import casebook.desk.page.label.Facet;
import casebook.desk.page.label.Passage;
import java.util.List;

/**
 * What the page of one case shows.
 *
 * @param who organisation, its kind and region, as far as told
 * @param undetermined names of the facets without a label
 * @param overruled what the machine said of facets that an expert corrected
 */
public record OneCase(
        OneWords words,
        int revision,
        String title,
        String who,
        String summary,
        List<Facet> facets,
        List<String> undetermined,
        List<Facet> overruled,
        List<Model> models,
        List<Effect> effects,
        List<CaseFile> files,
        List<Happened> history,
        List<Similar> similar,
        List<Fact> facts,
        List<Way> ways) {

    /** A model; the link is null where the register does not name it. */
    public record Model(String name, String link, String role, String parameters, Passage passage) {}

    /** A measured effect. */
    public record Effect(String sign, String signInWords, String text, String quantity, String place) {}

    /** A file; the link is null for one that came packed in another. */
    public record CaseFile(String name, String link, String kind, String outcome) {}

    /** Something that happened. */
    public record Happened(String at, String what, String more) {}

    /** A case that is like this one. */
    public record Similar(String link, String title, int percent) {}

    /** Something to know at a glance. */
    public record Fact(String name, String value) {}

    /** The case in another form. */
    public record Way(String link, String name) {}
}
