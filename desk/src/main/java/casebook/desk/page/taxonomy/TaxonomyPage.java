package casebook.desk.page.taxonomy;

import casebook.desk.judging.Course;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replays;
import casebook.desk.judging.Taxonomies;
import casebook.desk.page.frame.NotHere;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.page.taxonomies.Sectors;
import casebook.event.TaxonomyPublished;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /taxonomies/{version}}: a taxonomy to read. */
public record TaxonomyPage(Taxonomies taxonomies, Replays replays) implements Room.Page {

    /** Asked by whoever has just published it. */
    private static final String PUBLISHED = "published";

    @Override
    public TaxonomyView of(Context context, Visit visit) {
        String version = context.pathParam("version");
        TaxonomyPublished taxonomy = taxonomies.find(context, version).orElseThrow(() -> new NotHere(context.path()));
        var versions = new Versions(taxonomies.all(context));
        Course course = replays.all(context);
        Optional<TaxonomyPublished> other =
                versions.comparedWith(version).flatMap(one -> taxonomies.find(context, one));
        List<TaxonomyPublished> known =
                Stream.concat(Stream.of(taxonomy), other.stream()).toList();
        return new Reading(visit.wording(), new Names(visit.wording(), known))
                .of(
                        taxonomy,
                        versions,
                        course,
                        Sectors.of(context, taxonomies, versions.cards(), visit.wording()),
                        context.queryParam(PUBLISHED) != null);
    }
}
