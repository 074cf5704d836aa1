package casebook.desk.wording;

import casebook.contract.Statistics;
import casebook.event.Bilingual;
import java.util.HashMap;
import java.util.Map;

/** Names of what cases are chosen and counted by, and what is in no taxonomy. */
final class Beside {

    private static final String ORGANISATION_TYPE = "organisation_type";
    private static final String REGION = "region";

    private static final Map<String, Bilingual> FACETS = Map.of(
            ORGANISATION_TYPE,
            new Bilingual("单位类型", "Organisation type"),
            REGION,
            new Bilingual("地区", "Region"),
            Statistics.PRIMARY_SECTOR,
            new Bilingual("主要行业", "Primary sector"),
            Statistics.MONTH,
            new Bilingual("提交月份", "Month of submission"),
            Statistics.BASE_MODEL,
            new Bilingual("基础模型", "Base model"));

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

    private static final Map<String, Bilingual> REGIONS = new HashMap<>();

    static {
        Regions.ALL.forEach(region -> REGIONS.put(region.getZh(), region));
    }

    /** Its name; null where it is none of these. */
    static Bilingual facet(String facet) {
        return FACETS.get(facet);
    }

    /** The name of a code of one of these; null where it has none. */
    static Bilingual code(String facet, String code) {
        return switch (facet) {
            case ORGANISATION_TYPE -> ORGANISATIONS.get(code);
            case REGION -> REGIONS.get(code);
            default -> null;
        };
    }

    private Beside() {}
}
