package casebook.cli.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an expert sets and takes back, from the words on a command line. Pure. */
public final class Corrections {

    /** The words make no sense; the message says what is expected. */
    public static final class Unclear extends Exception {
        private static final long serialVersionUID = 1;

        Unclear(String message) {
            super(message);
        }
    }

    /**
     * Codes by facet, the primary one first; an empty list takes the correction of a facet back.
     *
     * @param set FACET=CODE[,CODE…]
     * @param unset facets
     */
    public static Map<String, List<String>> of(List<String> set, List<String> unset) throws Unclear {
        var corrections = new TreeMap<String, List<String>>();
        for (String words : set) {
            int equals = words.indexOf('=');
            List<String> codes = equals < 0 ? List.of() : codes(words.substring(equals + 1));
            if (equals < 1 || codes.isEmpty() || codes.contains("")) {
                throw new Unclear("--set " + words + ": expected FACET=CODE[,CODE...], such as sector=finance");
            }
            put(corrections, words.substring(0, equals).strip(), codes);
        }
        for (String facet : unset) {
            if (facet.isBlank() || facet.contains("=")) {
                throw new Unclear("--unset " + facet + ": expected a facet alone, such as sector");
            }
            put(corrections, facet.strip(), List.of());
        }
        return corrections;
    }

    private static List<String> codes(String words) {
        var codes = new ArrayList<String>();
        for (String code : words.split(",", -1)) {
            codes.add(code.strip());
        }
        return codes;
    }

    private static void put(Map<String, List<String>> corrections, String facet, List<String> codes) throws Unclear {
        if (corrections.put(facet, codes) != null) {
            throw new Unclear(facet + " is named twice: expected one --set or --unset for a facet, with all its codes,"
                    + " such as --set modality=text,image");
        }
    }

    private Corrections() {}
}
