package casebook.desk.wording;

import casebook.contract.Statistics;
import casebook.desk.search.BadQuery;
import casebook.event.Bilingual;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What things are called, in one language.
 *
 * <p>The archive holds codes and no names. Names of facets and codes are those of a {@link Vocabulary}, which a page is given
 * as its desk knows it at that moment; a code that no taxonomy ever knew is called by itself. {@link #ZH} and {@link #EN} know
 * the taxonomy that travels with this build.
 */
public final class Wording {

    /** Chinese. */
    public static final Wording ZH = new Wording("zh", Vocabulary.BUILT_IN);

    /** English. */
    public static final Wording EN = new Wording("en", Vocabulary.BUILT_IN);

    private final String language;
    private final Vocabulary vocabulary;

    private Wording(String language, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
    }

    /**
     * The wording of a language.
     *
     * @throws BadQuery when it is neither {@code zh} nor {@code en}
     */
    public static Wording of(String language) {
        return named(language).orElseThrow(() -> new BadQuery("lang is \"" + language + "\": it must be zh or en."));
    }

    /** The wording of a language; none where it is neither {@code zh} nor {@code en}. */
    public static Optional<Wording> named(String language) {
        return Stream.of(ZH, EN)
                .filter(wording -> wording.language.equalsIgnoreCase(language))
                .findFirst();
    }

    /** The same language with other names. */
    public Wording with(Vocabulary other) {
        return new Wording(language, other);
    }

    /** The language, {@code zh} or {@code en}. */
    public String code() {
        return language;
    }

    /** The same names in the other language. */
    public Wording other() {
        return new Wording(say(EN.language, ZH.language), vocabulary);
    }

    /** The facets in force, in the order a reader meets them. */
    public List<String> facets() {
        return vocabulary.facets();
    }

    /** The codes in force of a facet, in the order of the taxonomy. */
    public List<String> codes(String facet) {
        return vocabulary.codes(facet);
    }

    /** Whether a case carries one code of this facet at most. */
    public boolean isOfOne(String facet) {
        return vocabulary.isOfOne(facet);
    }

    /** Facets in the order a reader meets them: those in force first, then the others as they came. */
    public List<String> inOrder(Collection<String> facets) {
        var ordered = new LinkedHashSet<>(facets());
        ordered.addAll(facets);
        ordered.retainAll(Set.copyOf(facets));
        return List.copyOf(ordered);
    }

    /** One of two ways to say it. */
    public String say(String zh, String en) {
        return language.equals(ZH.language) ? zh : en;
    }

    /** How things are put side by side. */
    public String comma() {
        return say("、", ", ");
    }

    /** The name of a facet, or of what else is counted. */
    public String facet(String facet) {
        Bilingual name = Beside.facet(facet);
        return said(name == null ? vocabulary.facet(facet) : name, facet);
    }

    /** The name of a code. */
    public String code(String facet, String code) {
        if (code.equals(Statistics.UNDETERMINED)) {
            return say("未判定", "Undetermined");
        }
        Bilingual name = Beside.code(facet, code);
        String of = facet.equals(Statistics.PRIMARY_SECTOR) ? "sector" : facet;
        return said(name == null ? vocabulary.code(of, code) : name, code);
    }

    private String said(Bilingual name, String otherwise) {
        return name == null ? otherwise : say(name.getZh(), name.getEn());
    }

    /** The name of a kind of organisation; nothing for null. */
    public String organisationType(String code) {
        return code == null ? "" : code("organisation_type", code);
    }

    /** Who applies with a case: organisation, its kind and region, each of which may be null. */
    public String applicant(String organisation, String type, String region) {
        return Stream.of(organisation == null ? "" : organisation, organisationType(type), region(region))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The name of a region; nothing for null. */
    public String region(String region) {
        return region == null ? "" : code("region", region);
    }
}
