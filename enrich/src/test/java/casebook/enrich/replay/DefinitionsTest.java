package casebook.enrich.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.contract.taxonomy.OrderSize;
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
    void a_code_has_the_vectors_of_its_chinese_name_and_definition_and_of_its_examples() {
        assertEquals("lengths", definitions.embedderName());
        assertEquals(
                List.of(
                        new EmbeddedDefinition("sector", "finance", List.of(6f)),
                        new EmbeddedDefinition("sector", "finance", List.of(2f)),
                        new EmbeddedDefinition("sector", "law", List.of(7f))),
                definitions.of(taxonomy(
                        facet("sector", with(code("finance", "金融", "银行。"), "理赔"), code("law", "法律", "打官司。")))));
    }

    @Test
    void a_facet_without_any_example_has_no_vectors() {
        assertEquals(List.of(), definitions.of(taxonomy(facet("scope", code("general", "通用", "不限行业。")))));
    }

    @Test
    void what_says_nothing_has_no_vector() {
        assertEquals(List.of(), definitions.of(taxonomy(facet("sector", with(code("nameless", "", ""), " ")))));
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

        assertTrue(embedded.size() > 400, "vectors: " + embedded.size());
        assertTrue(record.length < Topics.CONTROLS.maxMessageBytes() / 3, "bytes: " + record.length);
        long foretold = OrderSize.of(taxonomy);
        assertTrue(foretold >= record.length && foretold < record.length + 10_000, "foretold: " + foretold);
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

    private static TaxonomyCode with(TaxonomyCode code, String example) {
        return TaxonomyCode.newBuilder(code).setExamples(List.of(example)).build();
    }

    private static TaxonomyCode code(String code, String name, String definition) {
        return TaxonomyCode.newBuilder()
                .setCode(code)
                .setName(new Bilingual(name, code))
                .setDefinition(new Bilingual(definition, code))
                .build();
    }
}
