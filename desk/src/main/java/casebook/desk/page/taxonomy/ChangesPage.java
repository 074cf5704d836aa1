package casebook.desk.page.taxonomy;

import casebook.contract.taxonomy.TaxonomyDiff;
import casebook.desk.judging.Names;
import casebook.desk.judging.Taxonomies;
import casebook.desk.page.frame.NotHere;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.event.TaxonomyPublished;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code GET /taxonomies/{version}/changes?from=}: what a version changes of another, by default of the one in force. */
public record ChangesPage(Taxonomies taxonomies) implements Room.Page {

    @Override
    public ChangeList of(Context context, Visit visit) {
        String version = context.pathParam("version");
        TaxonomyPublished after = find(context, version);
        var versions = new Versions(taxonomies.all(context));
        var words = new ChangeWords(visit.wording());
        Optional<String> from =
                Optional.ofNullable(context.queryParam("from")).or(() -> versions.comparedWith(version));
        if (from.isEmpty()) {
            return new ChangeList(words, version, "", List.of(), List.of());
        }
        TaxonomyPublished before = find(context, from.get());
        var telling = new ChangeTelling(
                words,
                new Names(visit.wording(), List.of(before, after)),
                new Names(visit.wording(), List.of(after, before)));
        return new ChangeList(
                words,
                version,
                from.get(),
                Others.of(version, from.get(), versions),
                telling.of(before, after, TaxonomyDiff.between(before, after)));
    }

    private TaxonomyPublished find(Context context, String version) {
        return taxonomies.find(context, version).orElseThrow(() -> new NotHere(context.path()));
    }
}
