package casebook.desk.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The questions that find the cases of a figure: what the caller asked, and what the figure counts of it. */
final class Links {

    private final List<String> asked = new ArrayList<>();

    /** Beside what was asked with these parameters. */
    Links(Map<String, List<String>> parameters) {
        new TreeMap<>(parameters).forEach((name, values) -> values.forEach(value -> asked.add(pair(name, value))));
    }

    /** The question for all cases that were asked for. */
    String all() {
        return link(asked);
    }

    /** For those of them that have all of these, each written as {@code facet=code}. */
    String having(String... codes) {
        var pairs = new ArrayList<>(asked);
        for (String code : codes) {
            pairs.add(pair("has", code));
        }
        return link(pairs);
    }

    private static String link(List<String> pairs) {
        return pairs.isEmpty() ? "/v1/cases" : "/v1/cases?" + String.join("&", pairs);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
