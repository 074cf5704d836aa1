package casebook.desk.wording;

import casebook.contract.Statistics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.desk.search.BadQuery;
import casebook.event.Bilingual;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What things are called, in one language.
 *
 * <p>The archive holds codes and no names. Names are those of the taxonomy that travels with this build; a code that only
 * another taxonomy knows is called by itself.
 */
public enum Wording {
    ZH,
    EN;

    private static final Map<String, Bilingual> FACETS = new LinkedHashMap<>();
    /** No facets of a taxonomy, though cases can be chosen by them. */
    private static final Set<String> BESIDE = Set.of("organisation_type", "region");

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
        Regions.ALL.forEach(region -> CODES.put("region=" + region.getZh(), region));
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
        return Arrays.stream(values())
                .filter(wording -> wording.code().equalsIgnoreCase(language))
                .findFirst();
    }

    /** The language, {@code zh} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other language. */
    public Wording other() {
        return this == ZH ? EN : ZH;
    }

    /** The facets of the built-in taxonomy, in the order a reader meets them. */
    public static List<String> facets() {
        return FACETS.keySet().stream().filter(facet -> !BESIDE.contains(facet)).toList();
    }

    /** The codes of a facet, in the order of the taxonomy. */
    public static List<String> codes(String facet) {
        String start = facet + "=";
        return CODES.keySet().stream()
                .filter(code -> code.startsWith(start))
                .map(code -> code.substring(start.length()))
                .toList();
    }

    /** One of two ways to say it. */
    public String say(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** How things are put side by side. */
    public String comma() {
        return say("、", ", ");
    }

    /** The name of a facet, or of what else is counted. */
    public String facet(String facet) {
        Bilingual name = FACETS.getOrDefault(facet, COUNTED.get(facet));
        return name == null ? facet : say(name.getZh(), name.getEn());
    }

    /** The name of a code. */
    public String code(String facet, String code) {
        if (code.equals(Statistics.UNDETERMINED)) {
            return say("未判定", "Undetermined");
        }
        String of = facet.equals(Statistics.PRIMARY_SECTOR) ? "sector" : facet;
        Bilingual name = CODES.get(of + "=" + code);
        return name == null ? code : say(name.getZh(), name.getEn());
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
