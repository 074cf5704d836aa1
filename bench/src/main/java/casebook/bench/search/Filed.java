package casebook.bench.search;

import casebook.bench.files.CaseText;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.Facet;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A generated case as the archive holds it: 2 to 8 KB of text, a title, an organisation and a label of every facet.
 *
 * @param text what its one file says
 * @param record what was curated, as JSON
 */
record Filed(String title, String organisation, String text, String record) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Facet> FACETS =
            BuiltInTaxonomy.casebook2023(Instant.EPOCH).getFacets();

    /** A character in UTF-8 takes three bytes. */
    private static final int SHORTEST = 2_000 / 3;

    private static final int LONGEST = 8_000 / 3;

    /** The case of this number; the same for the same number. */
    static Filed of(int number) {
        var random = new Random(number);
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        CaseText told = CaseText.some(1, length, number).get(0);
        String title = told.title() + "之" + name(random);
        String organisation = name(random) + name(random) + "公司";
        String text = name(random) + "，" + String.join("\n" + name(random) + "，", told.paragraphs());
        return new Filed(title, organisation, text, record(title, organisation, text, random));
    }

    /** Two characters that stand together in few cases. */
    static String name(Random random) {
        return new StringBuilder()
                .appendCodePoint(0x4E00 + random.nextInt(3_000))
                .appendCodePoint(0x4E00 + random.nextInt(3_000))
                .toString();
    }

    private static String record(String title, String organisation, String text, Random random) {
        ObjectNode record = JSON.createObjectNode();
        record.put("title", title).put("organisation", organisation).put("summary", text.substring(0, 300));
        var labels = record.putArray("labels");
        for (Facet facet : FACETS) {
            var label = labels.addObject();
            label.put("facet", facet.getCode()).put("code", code(facet, random)).put("primary", true);
            label.put("confidence", random.nextDouble());
            label.putArray("evidence").addObject().put("text", text.substring(300, 360));
        }
        return record.toString();
    }

    /** Some codes are given often and some hardly ever. */
    private static String code(Facet facet, Random random) {
        var codes = new ArrayList<String>();
        facet.getCodes().forEach(code -> codes.add(code.getCode()));
        return codes.get((int) (codes.size() * random.nextDouble() * random.nextDouble()));
    }
}
