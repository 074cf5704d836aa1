package casebook.desk.export;

import casebook.contract.Statistics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.desk.search.BadQuery;
import casebook.event.Bilingual;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What things are called, in one language.
 *
 * <p>The archive holds codes and no names. Names are those of the taxonomy that travels with this build; a code that only
 * another taxonomy knows is called by itself.
 */
enum Wording {
    ZH,
    EN;

    private static final Map<String, Bilingual> FACETS = new LinkedHashMap<>();
    private static final Map<String, Bilingual> CODES = new LinkedHashMap<>();
    private static final Map<String, Bilingual> COUNTED = Map.of(
            Statistics.PRIMARY_SECTOR, new Bilingual("主要行业", "Primary sector"),
            Statistics.MONTH, new Bilingual("提交月份", "Month of submission"),
            Statistics.BASE_MODEL, new Bilingual("基础模型", "Base model"));
    private static final Map<String, Bilingual> ORGANISATIONS = Map.of(
            "government", new Bilingual("政府机关", "Government"),
            "public_institution", new Bilingual("事业单位", "Public institution"),
            "hospital", new Bilingual("医院", "Hospital"),
            "school", new Bilingual("学校", "School"),
            "research_institute", new Bilingual("科研院所", "Research institute"),
            "state_enterprise", new Bilingual("国有企业", "State enterprise"),
            "enterprise", new Bilingual("企业", "Enterprise"),
            "association", new Bilingual("社会团体", "Association"),
            "other", new Bilingual("其他", "Other"));

    static {
        BuiltInTaxonomy.casebook2023(Instant.EPOCH).getFacets().forEach(facet -> {
            FACETS.put(facet.getCode(), facet.getName());
            facet.getCodes().forEach(code -> CODES.put(facet.getCode() + "=" + code.getCode(), code.getName()));
        });
        FACETS.put("organisation_type", new Bilingual("单位类型", "Organisation type"));
        FACETS.put("region", new Bilingual("地区", "Region"));
        ORGANISATIONS.forEach((code, name) -> CODES.put("organisation_type=" + code, name));
    }

    /**
     * The wording of a language.
     *
     * @throws BadQuery when it is neither {@code zh} nor {@code en}
     */
    static Wording of(String language) {
        for (Wording wording : values()) {
            if (wording.name().equalsIgnoreCase(language)) {
                return wording;
            }
        }
        throw new BadQuery("lang is \"" + language + "\": it must be zh or en.");
    }

    /** The facets of the built-in taxonomy, in the order a reader meets them. */
    static List<String> facets() {
        return FACETS.keySet().stream()
                .filter(facet -> !facet.equals("organisation_type") && !facet.equals("region"))
                .toList();
    }

    String say(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** How things are put side by side. */
    String comma() {
        return say("、", ", ");
    }

    String facet(String facet) {
        Bilingual name = FACETS.getOrDefault(facet, COUNTED.get(facet));
        return name == null ? facet : say(name.getZh(), name.getEn());
    }

    String code(String facet, String code) {
        if (code.equals(Statistics.UNDETERMINED)) {
            return say("未判定", "Undetermined");
        }
        String of = facet.equals(Statistics.PRIMARY_SECTOR) ? "sector" : facet;
        Bilingual name = CODES.get(of + "=" + code);
        return name == null ? code : say(name.getZh(), name.getEn());
    }

    String organisationType(String code) {
        return code == null ? "" : code("organisation_type", code);
    }
}
