package casebook.desk.page.taxonomies;

import casebook.desk.judging.Taxonomies;
import casebook.desk.judging.TaxonomyCard;
import casebook.desk.page.asking.Ask.Sector;
import casebook.desk.wording.Wording;
import io.javalin.http.Context;
import java.util.List;

/** The sectors of the taxonomy in force, by which a preview can be narrowed. */
public final class Sectors {

    private static final String FACET = "sector";

    /** Those of now; none where no taxonomy is in force. */
    public static List<Sector> of(Context context, Taxonomies taxonomies, List<TaxonomyCard> cards, Wording wording) {
        return cards.stream()
                .filter(TaxonomyCard::inForce)
                .findFirst()
                .flatMap(card -> taxonomies.find(context, card.version()))
                .stream()
                .flatMap(taxonomy -> taxonomy.getFacets().stream())
                .filter(facet -> facet.getCode().equals(FACET))
                .flatMap(facet -> facet.getCodes().stream())
                .map(code -> new Sector(
                        code.getCode(),
                        wording.say(code.getName().getZh(), code.getName().getEn())))
                .toList();
    }

    private Sectors() {}
}
