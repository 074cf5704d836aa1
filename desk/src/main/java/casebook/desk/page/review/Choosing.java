package casebook.desk.page.review;

import casebook.desk.page.frame.Link;
import casebook.desk.page.label.Labels;
import casebook.desk.page.review.Review.Choice;
import casebook.desk.page.review.Review.Option;
import casebook.desk.page.review.Review.Part;
import casebook.desk.review.Kind;
import casebook.desk.review.Narrowing;
import casebook.desk.review.Waiting;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** By what the queue can be narrowed, and the links that do it. */
final class Choosing {

    static final String KIND = "kind";
    static final String FACET = "facet";
    static final String SECTOR = "sector";
    static final String BELOW = "below";

    private static final List<Double> LIMITS = List.of(0.3, 0.5, 0.6, Narrowing.LOW, 0.8, Narrowing.MOST);

    private final Wording wording;
    private final ReviewWords words;
    private final Narrowing narrowing;

    Choosing(Wording wording, Narrowing narrowing) {
        this.wording = wording;
        this.words = new ReviewWords(wording);
        this.narrowing = narrowing;
    }

    /** The beginning of a queue. */
    static Link to(Narrowing narrowing) {
        Link link = Link.to("/review");
        link = link.with(KIND, narrowing.kind().map(Kind::code).stream().toList());
        link = link.with(FACET, narrowing.facet().stream().toList());
        link = link.with(SECTOR, narrowing.sector().stream().toList());
        return narrowing.below() == Narrowing.LOW ? link : link.with(BELOW, String.valueOf(narrowing.below()));
    }

    /** The queue in parts, all of it first. */
    List<Part> parts(Waiting waiting) {
        var parts = new ArrayList<Part>();
        parts.add(part(Optional.empty(), words.all(), waiting));
        for (Kind kind : Kind.values()) {
            parts.add(part(Optional.of(kind), words.kind(kind), waiting));
        }
        return parts;
    }

    private Part part(Optional<Kind> kind, String name, Waiting waiting) {
        Narrowing other = narrowing.of(kind);
        return new Part(to(other).toString(), name, waiting.of(other.kinds()), kind.equals(narrowing.kind()));
    }

    List<Choice> choices() {
        return List.of(
                new Choice(
                        FACET,
                        words.facet(),
                        options(words.anyFacet(), wording.facets(), narrowing.facet(), wording::facet)),
                new Choice(
                        SECTOR,
                        wording.facet(SECTOR),
                        options(
                                words.anySector(),
                                wording.codes(SECTOR),
                                narrowing.sector(),
                                code -> wording.code(SECTOR, code))),
                new Choice(BELOW, words.below(), limits()));
    }

    private static List<Option> options(
            String any, List<String> codes, Optional<String> chosen, Function<String, String> name) {
        return Stream.concat(
                        Stream.of(new Option("", any, chosen.isEmpty())),
                        codes.stream()
                                .map(code -> new Option(
                                        code, name.apply(code), chosen.stream().anyMatch(code::equals))))
                .toList();
    }

    private List<Option> limits() {
        var limits = new TreeSet<>(LIMITS);
        limits.add(narrowing.below());
        return limits.stream()
                .map(limit -> new Option(
                        limit == Narrowing.LOW ? "" : String.valueOf(limit),
                        Labels.percent(limit) + "%",
                        limit == narrowing.below()))
                .toList();
    }
}
