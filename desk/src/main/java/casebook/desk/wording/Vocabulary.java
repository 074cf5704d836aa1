package casebook.desk.wording;

import casebook.event.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What facets and codes are called, and which of them are in force. Immutable.
 *
 * <p>The taxonomy in force names what it knows. What it does not know any more was once a label or an expert's word, so that
 * other taxonomies are asked for its name, in their order, and at last the one that travels with this build.
 */
public final class Vocabulary {

    /** Of a desk that knows of no published taxonomy. */
    public static final Vocabulary BUILT_IN = new Vocabulary(Glossary.BUILT_IN, List.of());

    private final Glossary inForce;
    private final Map<String, Glossary.Facet> facets = new HashMap<>();
    private final Map<String, Bilingual> codes = new HashMap<>();

    /**
     * A vocabulary.
     *
     * @param others the first that has a name gives it, where the one in force has none
     */
    public Vocabulary(Glossary inForce, List<Glossary> others) {
        this.inForce = inForce;
        Stream.of(Stream.of(inForce), others.stream(), Stream.of(Glossary.BUILT_IN))
                .flatMap(glossaries -> glossaries)
                .flatMap(glossary -> glossary.facets().stream())
                .forEach(this::add);
    }

    private void add(Glossary.Facet facet) {
        facets.putIfAbsent(facet.code(), facet);
        facet.codes().forEach((code, name) -> codes.putIfAbsent(facet.code() + "=" + code, name));
    }

    /** The facets in force, in the order of their taxonomy. */
    public List<String> facets() {
        return inForce.facets().stream().map(Glossary.Facet::code).toList();
    }

    /** The codes in force of a facet, in the order of their taxonomy; none where the facet is not in force. */
    public List<String> codes(String facet) {
        return inForce.facets().stream()
                .filter(one -> one.code().equals(facet))
                .flatMap(one -> one.codes().keySet().stream())
                .toList();
    }

    /** Whether a case carries one code of this facet at most. */
    public boolean isOfOne(String facet) {
        Glossary.Facet known = facets.get(facet);
        return known != null && known.isOfOne();
    }

    /** The name of a facet; null for one that no taxonomy knows. */
    Bilingual facet(String facet) {
        Glossary.Facet known = facets.get(facet);
        return known == null ? null : known.name();
    }

    /** The name of a code; null for one that no taxonomy knows. */
    Bilingual code(String facet, String code) {
        return codes.get(facet + "=" + code);
    }
}
