package casebook.testkit;

/** A taxonomy file of one facet with one code. */
public final class SmallTaxonomy {

    private static final String YAML = """
            version: VERSION
            title: {zh: 小, en: Small}
            facets:
              - code: colour
                name: {zh: 颜色, en: Colour}
                choice: SEVERAL
                codes:
                  - code: red
                    name: {zh: 红, en: Red}
                    definition: {zh: 红色。, en: What is red.}
                    cues: [{phrases: [红, 朱]}, {phrase: 丹, weight: 2}]
            """;

    /** One of this version. */
    public static String of(String version) {
        return YAML.replace("VERSION", version);
    }

    private SmallTaxonomy() {}
}
