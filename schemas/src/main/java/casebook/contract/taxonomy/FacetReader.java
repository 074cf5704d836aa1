package casebook.contract.taxonomy;

import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.FacetCondition;
import casebook.event.Implied;
import casebook.event.TaxonomyCode;

/** Facets as the taxonomy file writes them. */
final class FacetReader {

    private final TaxonomyWords words;
    private final CueReader cues;

    FacetReader(TaxonomyWords words, CueReader cues) {
        this.words = words;
        this.cues = cues;
    }

    Facet facet(YamlValue facet) {
        return Facet.newBuilder()
                .setCode(words.text(facet, "code"))
                .setName(words.bilingual(facet, "name"))
                .setChoice(choice(facet.get("choice")))
                .setOnlyWhere(condition(facet.get("onlyWhere")))
                .setCodes(words.each(facet, "codes", Shape.CODE, this::code))
                .build();
    }

    private Choice choice(YamlValue value) {
        return switch (words.text(value)) {
            case "ONE" -> Choice.ONE;
            case "ONE_PRIMARY" -> Choice.ONE_PRIMARY;
            case "SEVERAL" -> Choice.SEVERAL;
            default -> {
                if (value.isGiven() && value.isText()) {
                    words.wrong(value, FacetRules.CHOICES);
                }
                yield Choice.UNKNOWN;
            }
        };
    }

    private FacetCondition condition(YamlValue where) {
        return where.isGiven()
                ? new FacetCondition(
                        words.text(words.shaped(where, Shape.CONDITION), "facet"), words.text(where, "code"))
                : null;
    }

    private TaxonomyCode code(YamlValue code) {
        return TaxonomyCode.newBuilder()
                .setCode(words.text(code, "code"))
                .setName(words.bilingual(code, "name"))
                .setDefinition(words.bilingual(code, "definition"))
                .setGbt4754(words.texts(code, "gbt4754"))
                .setReplaces(words.texts(code, "replaces"))
                .setCues(cues.cues(code))
                .setExamples(words.texts(code, "examples"))
                .setCovers(words.texts(code, "covers"))
                .setImplies(words.each(code, "implies", Shape.IMPLIED, this::implied))
                .build();
    }

    private Implied implied(YamlValue implied) {
        return new Implied(
                words.text(implied, "facet"), words.text(implied, "code"), words.number(implied.get("weight"), 1));
    }
}
