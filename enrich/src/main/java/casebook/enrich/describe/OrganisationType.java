package casebook.enrich.describe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The type of an organisation: as its form declares it, else as its name ends. The words are in organisation-types.txt. */
final class OrganisationType {

    private static final OrganisationWords NAMES = OrganisationWords.of("");
    private static final OrganisationWords WEAK = OrganisationWords.of("weak");
    private static final OrganisationWords BEFORE_OF = OrganisationWords.of("of");
    private static final OrganisationWords DECLARED = OrganisationWords.of("form");

    /** 事业单位（三级甲等医院）is a hospital, 有限责任公司（国有独资）is owned by the state: these say more than what stands beside them. */
    private static final List<String> TELLING = List.of("state_enterprise", "hospital", "school", "research_institute");

    private static final List<String> PUBLIC = List.of("hospital", "school", "research_institute");

    private static final Pattern NOT_OF_THE_STATE = Pattern.compile("非(?:国有|国企|央企|国资)|(?i:non-?state|not state)\\S*");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[)）]");
    private static final Pattern SEVERAL = Pattern.compile("[、；;/|\\n]|(?<=\\p{IsHan})[,，]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Null when neither form nor name tells. */
    static String of(Form form, String organisation) {
        String named = organisation == null ? null : ofName(organisation);
        String declared =
                form.first("organisation_type").map(OrganisationType::declared).orElse(null);
        if ("public_institution".equals(declared) && PUBLIC.contains(named)) {
            return named;
        }
        return declared == null ? named : declared;
    }

    private static String declared(String value) {
        List<String> types =
                DECLARED.all(NOT_OF_THE_STATE.matcher(value).replaceAll("").replace('_', ' '));
        return TELLING.stream()
                .filter(types::contains)
                .findFirst()
                .orElse(types.stream().findFirst().orElse(null));
    }

    /** The type of the first organisation that the name names; null when no word of it tells. */
    static String ofName(String name) {
        String bare = BRACKETS.matcher(name).replaceAll(" ").strip();
        return SEVERAL.splitAsStream(bare)
                .map(one -> HAN.matcher(one).find() ? chinese(one) : english(one))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> chinese(String name) {
        return Optional.ofNullable(NAMES.last(name)).or(() -> Optional.ofNullable(WEAK.last(name)));
    }

    /** A legal form ends a name; else what stands before "of" is what it is; else the last word that tells. */
    private static Optional<String> english(String name) {
        String plain = name.replace(".", "");
        String[] parts = plain.split(",");
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i].strip();
            Optional<String> type = part(part);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.ofNullable(NAMES.last(plain)).or(() -> Optional.ofNullable(WEAK.last(plain)));
    }

    /** An association of hospitals is none; the hospital of a university is one. */
    private static Optional<String> part(String name) {
        String end = NAMES.atEnd(name);
        int of = name.indexOf(" of ");
        String opening = of < 0 ? null : BEFORE_OF.atEnd(name.substring(0, of));
        if (end != null && (end.equals("enterprise") || !"association".equals(opening))) {
            return Optional.of(end);
        }
        return Optional.ofNullable(opening)
                .or(() -> of < 0 ? Optional.empty() : Optional.ofNullable(NAMES.last(name.substring(0, of))));
    }

    private OrganisationType() {}
}
