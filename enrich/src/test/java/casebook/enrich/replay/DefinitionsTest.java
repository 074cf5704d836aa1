package casebook.enrich.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.Events;
import casebook.enrich.Lengths;
import casebook.enrich.embed.BgeSmallZh;
import casebook.event.Bilingual;
import casebook.event.Choice;
import casebook.event.ControlGiven;
import casebook.event.EmbeddedDefinition;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    private final Definitions definitions = new Definitions(new Lengths());

    @Test
    void every_code_of_every_facet_has_the_vector_of_its_chinese_name_and_definition() {
        assertEquals("lengths", definitions.embedderName());
        assertEquals(
                List.of(
                        new EmbeddedDefinition("sector", "finance", List.of(6f)),
                        new EmbeddedDefinition("sector", "law", List.of(7f)),
                        new EmbeddedDefinition("scope", "general", List.of(8f))),
                definitions.of(taxonomy(
                        facet("sector", code("finance", "金融", "银行。"), code("law", "法律", "打官司。")),
                        facet("scope", code("general", "通用", "不限行业。")))));
    }

    @Test
    void every_example_of_a_code_has_a_vector_too() {
        var finance = TaxonomyCode.newBuilder(code("finance", "金融", "银行。"))
                .setExamples(List.of("贷前调查助手", "理赔"))
                .build();

        assertEquals(
                List.of(6f, 6f, 2f),
                definitions.of(taxonomy(facet("sector", finance))).stream()
                        .map(embedded -> embedded.getVector().get(0))
                        .toList());
    }

    @Test
    void a_code_without_words_has_no_vector() {
        assertEquals(List.of(), definitions.of(taxonomy(facet("sector", code("nameless", "", "")))));
    }

    @Test
    void without_an_embedder_there_are_none() {
        assertNull(Definitions.NONE.embedderName());
        assertEquals(List.of(), Definitions.NONE.of(taxonomy(facet("sector", code("finance", "金融", "银行。")))));
    }

    @Test
    void an_order_with_the_whole_taxonomy_and_its_vectors_is_far_below_what_the_topic_takes() {
        TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Events.NOON);
        List<EmbeddedDefinition> embedded = new Definitions(BgeSmallZh.load()).of(taxonomy);

        ControlGiven order = ControlGiven.newBuilder(Events.order(1, "v1"))
                .setTaxonomy(taxonomy)
                .setDefinitions(embedded)
                .build();
        byte[] record = Topics.CONTROLS.value().serializer().serialize(Topics.CONTROLS.name(), order);

        long codes = taxonomy.getFacets().stream()
                .mapToLong(facet -> facet.getCodes().size())
                .sum();
        assertEquals(codes, embedded.size());
        assertTrue(record.length < Topics.CONTROLS.maxMessageBytes() / 10, "bytes: " + record.length);
    }

    private static TaxonomyPublished taxonomy(Facet... facets) {
        return TaxonomyPublished.newBuilder(Events.taxonomy("v1"))
                .setFacets(List.of(facets))
                .build();
    }

    private static Facet facet(String facet, TaxonomyCode... codes) {
        return Facet.newBuilder()
                .setCode(facet)
                .setName(new Bilingual(facet, facet))
                .setChoice(Choice.ONE)
                .setCodes(List.of(codes))
                .build();
    }

    private static TaxonomyCode code(String code, String name, String definition) {
        return TaxonomyCode.newBuilder()
                .setCode(code)
                .setName(new Bilingual(name, code))
                .setDefinition(new Bilingual(definition, code))
                .build();
    }
}
