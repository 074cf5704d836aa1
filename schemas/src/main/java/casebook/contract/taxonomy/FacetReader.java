package casebook.contract.taxonomy;

import casebook.event.Choice;
import casebook.event.Cue;
import casebook.event.Facet;
import casebook.event.FacetCondition;
import casebook.event.Implied;
import casebook.event.TaxonomyCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facets as the taxonomy file writes them; many phrases of one weight may share an entry. */
final class FacetReader {

    private final TaxonomyWords words;

    FacetReader(TaxonomyWords words) {
        this.words = words;
    }

    Facet facet(JsonNode node) {
        String code = words.text(node, "code");
        JsonNode where = node.path("onlyWhere");
        return Facet.newBuilder()
                .setCode(code)
                .setName(words.bilingual(node, "name", "facet " + code))
                .setChoice(choice(words.text(node, "choice")))
                .setOnlyWhere(
                        where.isMissingNode()
                                ? null
                                : new FacetCondition(words.text(where, "facet"), words.text(where, "code")))
                .setCodes(words.each(node, "codes", one -> code(code, one)))
                .build();
    }

    private static Choice choice(String word) {
        return switch (word) {
            case "ONE" -> Choice.ONE;
            case "ONE_PRIMARY" -> Choice.ONE_PRIMARY;
            case "SEVERAL" -> Choice.SEVERAL;
            default -> Choice.UNKNOWN;
        };
    }

    private TaxonomyCode code(String facet, JsonNode node) {
        String code = words.text(node, "code");
        String path = facet + "/" + code;
        return TaxonomyCode.newBuilder()
                .setCode(code)
                .setName(words.bilingual(node, "name", path))
                .setDefinition(words.bilingual(node, "definition", path))
                .setGbt4754(words.texts(node, "gbt4754"))
                .setReplaces(words.texts(node, "replaces"))
                .setCues(cues(path, node.path("cues")))
                .setExamples(words.texts(node, "examples"))
                .setCovers(words.texts(node, "covers"))
                .setImplies(words.each(node, "implies", one -> implied(path, one)))
                .build();
    }

    private Implied implied(String path, JsonNode node) {
        String facet = words.text(node, "facet");
        String code = words.text(node, "code");
        return new Implied(
                facet, code, words.number(node.path("weight"), 1, "%s: weight of %s/%s".formatted(path, facet, code)));
    }

    /** A phrase with an entry of its own counts as that entry says, whatever list it stands in as well. */
    private List<Cue> cues(String path, JsonNode entries) {
        Map<String, Cue> cues = new LinkedHashMap<>();
        Map<String, Cue> single = new LinkedHashMap<>();
        for (JsonNode entry : entries) {
            for (JsonNode phrase : entry.path("phrases")) {
                learn(cues, cue(path, phrase.asText("").strip(), entry), path);
            }
            if (entry.has("phrase")) {
                learn(single, cue(path, words.text(entry, "phrase"), entry), path);
            }
        }
        cues.putAll(single);
        return List.copyOf(cues.values());
    }

    private void learn(Map<String, Cue> cues, Cue cue, String path) {
        if (cues.put(cue.getPhrase(), cue) != null) {
            words.complain("%s: cue \"%s\" is given twice".formatted(path, cue.getPhrase()));
        }
    }

    private Cue cue(String path, String phrase, JsonNode entry) {
        return Cue.newBuilder()
                .setPhrase(phrase)
                .setWeight(words.number(entry.path("weight"), 1, "%s: weight of \"%s\"".formatted(path, phrase)))
                .setRequires(words.texts(entry, "requires"))
                .setExcludes(words.texts(entry, "excludes"))
                .build();
    }
}
