package casebook.desk.judging;

import casebook.contract.ContactData;
import casebook.desk.judging.Difference.FacetChange;
import casebook.desk.judging.Difference.Said;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes differences line by line, and keeps of each no more than a page can show. */
final class DifferenceReading implements Consumer<JsonNode> {

    private static final int PASSAGES = 2;
    private static final int LONGEST = 300;

    private final List<Difference> conflicts = new ArrayList<>();
    private final List<Difference> changes = new ArrayList<>();
    private boolean whole = true;

    @Override
    public void accept(JsonNode line) {
        if (!line.hasNonNull("caseId")) {
            // What goes wrong on the way is told in a last line.
            breakOff();
            return;
        }
        var facets = new ArrayList<FacetChange>();
        line.path("facets").forEach(facet -> {
            String code = facet.asText();
            facets.add(new FacetChange(code, said(line.path("before"), code), said(line.path("after"), code)));
        });
        boolean conflict = line.path("kind").asText().equals("CONFLICT");
        (conflict ? conflicts : changes).add(new Difference(line.path("caseId").asText(), facets));
    }

    /** There is more, and it is not told. */
    void breakOff() {
        whole = false;
    }

    Differences end() {
        return new Differences(conflicts, changes, whole);
    }

    private static List<Said> said(JsonNode labels, String facet) {
        var said = new ArrayList<Said>();
        for (JsonNode label : labels) {
            if (label.path("facet").asText().equals(facet)) {
                said.add(new Said(
                        label.path("code").asText(),
                        label.path("primary").asBoolean(),
                        label.path("confidence").asDouble(),
                        label.path("origin").asText(),
                        passages(label.path("evidence"))));
            }
        }
        return said;
    }

    private static List<String> passages(JsonNode evidence) {
        var passages = new ArrayList<String>();
        for (JsonNode one : evidence) {
            String shown = ContactData.masked(one.path("text").asText())
                    .replace('\n', ' ')
                    .strip();
            if (passages.size() < PASSAGES && !shown.isEmpty() && !ContactData.mayStandIn(shown)) {
                passages.add(shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…");
            }
        }
        return passages;
    }
}
