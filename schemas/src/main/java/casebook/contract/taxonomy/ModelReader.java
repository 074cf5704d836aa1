package casebook.contract.taxonomy;

import casebook.event.RegisteredModel;

/** Entries of the model register as the file writes them. */
final class ModelReader {

    private final TaxonomyWords words;

    ModelReader(TaxonomyWords words) {
        this.words = words;
    }

    RegisteredModel model(YamlValue model) {
        YamlValue kind = model.get("kind");
        return RegisteredModel.newBuilder()
                .setName(words.text(model, "name"))
                .setAliases(words.texts(model, "aliases"))
                .setMaker(words.text(model, "maker"))
                .setYear(words.whole(model.get("year")))
                .setKind(kind.isGiven() ? words.text(kind) : "model")
                .setModalities(words.texts(model, "modalities"))
                .setParametersBillions(words.list(model, "parametersBillions").stream()
                        .map(count -> words.number(count, 0))
                        .toList())
                .build();
    }
}
