package casebook.contract.taxonomy;

import java.util.List;

/** The mappings of a taxonomy file and the keys each may have, in the order a reader meets them. */
enum Shape {
    TAXONOMY("version", "title", "facets", "models"),
    REGISTER("models"),
    BILINGUAL("zh", "en"),
    FACET("code", "name", "choice", "onlyWhere", "codes"),
    CONDITION("facet", "code"),
    CODE("code", "name", "definition", "gbt4754", "replaces", "covers", "implies", "examples", "cues"),
    IMPLIED("facet", "code", "weight"),
    CUE("phrase", "phrases", "weight", "requires", "excludes"),
    MODEL("name", "aliases", "maker", "year", "kind", "modalities", "parametersBillions");

    private final List<String> keys;

    Shape(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }
}
