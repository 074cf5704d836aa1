package casebook.desk.search;

import casebook.contract.Statistics;
import java.util.regex.Pattern;

/**
 * What every case asked for has, beside other things: a label, or something else that the statistics count.
 *
 * @param facet a facet, or one of the names in {@link Statistics}
 * @param code a code of it; {@link Statistics#UNDETERMINED} where a case has none
 */
public record Having(String facet, String code) {

    private static final Pattern A_MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");

    /**
     * Reads a value of the parameter {@code has}.
     *
     * @throws BadQuery when it makes no sense
     */
    static Having of(String value) {
        int end = value.indexOf('=');
        if (end < 1 || end == value.length() - 1 || value.startsWith(Statistics.CASES + "=")) {
            throw new BadQuery("has is \"" + value + "\": write a facet and a code, as in has=sector=finance, or "
                    + Statistics.MONTH + "=2026-01, " + Statistics.PRIMARY_SECTOR + "=finance, " + Statistics.BASE_MODEL
                    + "=DeepSeek-R1.");
        }
        var having = new Having(value.substring(0, end), value.substring(end + 1));
        if (having.facet.equals(Statistics.MONTH)) {
            having.checkMonth();
        }
        return having;
    }

    private void checkMonth() {
        if (!A_MONTH.matcher(code).matches()) {
            throw new BadQuery(Statistics.MONTH + " is \"" + code + "\": write a year and a month, as in 2026-01.");
        }
    }

    /** Whether cases are labelled with it, so that somebody must know the facet. */
    boolean isOfAFacet() {
        return !Statistics.RESERVED.contains(facet);
    }

    /** The condition on a row {@code c} of the cases; what it is compared with is bound under this name. */
    String sql(String name) {
        return switch (facet) {
            case Statistics.MONTH ->
                "c.received_at >= CAST(:" + name + " AS timestamp) AT TIME ZONE 'UTC' AND c.received_at < (CAST(:"
                        + name + " AS timestamp) + interval '1 month') AT TIME ZONE 'UTC'";
            case Statistics.PRIMARY_SECTOR -> isUndetermined() ? "c.sector IS NULL" : "c.sector = :" + name;
            case Statistics.BASE_MODEL ->
                "EXISTS (SELECT 1 FROM case_models built WHERE built.case_id = c.case_id"
                        + " AND built.role = 'BUILT_ON' AND built.name = :" + name + ")";
            default ->
                isUndetermined()
                        ? "strpos('|' || c.codes, :" + name + ") = 0"
                        : "string_to_array(c.codes, '|') && ARRAY[CAST(:" + name + " AS text)]";
        };
    }

    /** What it is compared with. */
    String bound() {
        return switch (facet) {
            case Statistics.MONTH -> code + "-01";
            case Statistics.PRIMARY_SECTOR, Statistics.BASE_MODEL -> code;
            default -> isUndetermined() ? "|" + facet + "=" : facet + "=" + code;
        };
    }

    private boolean isUndetermined() {
        return code.equals(Statistics.UNDETERMINED);
    }
}
