package casebook.desk.page.taxonomies;

import casebook.desk.judging.Replays;
import casebook.desk.judging.Taxonomies;
import casebook.desk.judging.TaxonomyCard;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.wording.Wording;
import io.javalin.http.Context;
import java.util.List;

/** {@code GET /taxonomies}: every version, and every replay. */
public record TaxonomiesPage(Taxonomies taxonomies, Replays replays) implements Room.Page {

    @Override
    public TaxonomyList of(Context context, Visit visit) {
        Wording wording = visit.wording();
        List<TaxonomyCard> cards = taxonomies.all(context);
        return new Listing(wording, replays.all(context)).of(cards, Sectors.of(context, taxonomies, cards, wording));
    }
}
