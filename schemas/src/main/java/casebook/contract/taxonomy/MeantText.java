package casebook.contract.taxonomy;

import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.stream.Stream;

/**
 * A text that says what a code means; its vector travels with every order under the taxonomy. Pure.
 *
 * @param facet the facet of the code
 * @param code the code
 * @param text its definition, or an example of it
 */
public record MeantText(String facet, String code, String text) {

    /**
     * Those of every code of the facets that give examples: its definition and each of its examples. Definitions alone
     * tell codes apart too badly to be heard (of 20 sectors they found the right one in two of five cases).
     */
    public static Stream<MeantText> of(TaxonomyPublished taxonomy) {
        return taxonomy.getFacets().stream()
                .filter(facet -> facet.getCodes().stream()
                        .anyMatch(code -> !code.getExamples().isEmpty()))
                .flatMap(facet -> facet.getCodes().stream().flatMap(code -> of(facet, code)));
    }

    private static Stream<MeantText> of(Facet facet, TaxonomyCode code) {
        return Stream.concat(Stream.of(definition(code)), code.getExamples().stream())
                .map(text -> new MeantText(facet.getCode(), code.getCode(), text));
    }

    /** In Chinese, as most cases are. */
    private static String definition(TaxonomyCode code) {
        return code.getName().getZh() + "\n" + code.getDefinition().getZh();
    }
}
