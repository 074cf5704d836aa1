package casebook.contract.taxonomy;

import casebook.event.RegisteredModel;
import com.fasterxml.jackson.databind.JsonNode;

/** Entries of the model register as the file writes them. */
final class ModelReader {

    private final TaxonomyWords words;

    ModelReader(TaxonomyWords words) {
        this.words = words;
    }

    RegisteredModel model(JsonNode node) {
        String name = words.text(node, "name");
        double year = words.number(node.path("year"), 0, "model %s: year".formatted(name));
        return RegisteredModel.newBuilder()
                .setName(name)
                .setAliases(words.texts(node, "aliases"))
                .setMaker(words.text(node, "maker"))
                .setYear(year == 0 ? null : (int) year)
                .setKind(node.has("kind") ? words.text(node, "kind") : "model")
                .setModalities(words.texts(node, "modalities"))
                .setParametersBillions(words.each(
                        node,
                        "parametersBillions",
                        count -> words.number(count, 0, "model %s: parametersBillions".formatted(name))))
                .build();
    }
}
