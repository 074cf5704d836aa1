package casebook.contract.taxonomy;

import casebook.event.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the rules demand of single fields, and what they found. */
final class Findings {

    private static final int MOST = 100;

    private final Places places;
    private final List<Complaint> all = new ArrayList<>();

    Findings(Places places) {
        this.places = places;
    }

    List<Complaint> all() {
        return all;
    }

    void demand(boolean held, String path, String otherwise, Object... details) {
        if (!held) {
            all.add(new Complaint(places.of(path), otherwise.formatted(details)));
        }
    }

    void given(String text, String path) {
        demand(!text.isBlank(), path, "must be given");
    }

    void given(Bilingual text, String path) {
        given(text.getZh(), path + ".zh");
        given(text.getEn(), path + ".en");
    }

    void given(List<String> texts, String path) {
        for (int i = 0; i < texts.size(); i++) {
            demand(!texts.get(i).isBlank(), "%s[%d]".formatted(path, i), "is empty");
        }
    }

    void weight(double weight, String path) {
        demand(weight > 0 && weight <= MOST, path, "is \"%s\": must be above 0 and at most 100", plain(weight));
    }

    /** The word stands once among those seen, which are kept with their paths. */
    void once(String word, String path, Map<String, String> seen) {
        String earlier = word.isBlank() ? null : seen.putIfAbsent(word, path);
        if (earlier != null) {
            demand(
                    false,
                    path,
                    "\"%s\" is given twice: also at %s",
                    word,
                    places.of(earlier).told());
        }
    }

    static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
