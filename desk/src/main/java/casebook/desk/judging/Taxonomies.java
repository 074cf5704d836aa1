package casebook.desk.judging;

import casebook.contract.EventFromJson;
import casebook.desk.door.Doors;
import casebook.desk.door.DoorsAway;
import casebook.event.TaxonomyPublished;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every published taxonomy. A version is for ever, so what was read once is not asked for again soon. */
public final class Taxonomies {

    static final String PATH = "/v1/taxonomies";
    private static final int KEPT = 6;

    private final Doors doors;
    private final Map<String, TaxonomyPublished> read = Collections.synchronizedMap(new LastUsed());

    /** Those behind these doors. */
    public Taxonomies(Doors doors) {
        this.doors = doors;
    }

    /**
     * All of them in a few words, the newest first.
     *
     * @throws DoorsAway when nobody answers
     */
    public List<TaxonomyCard> all(Context asked) {
        return doors.read(asked, PATH, TaxonomyCard::newestFirst);
    }

    /**
     * One of them; empty where nobody published it.
     *
     * @throws DoorsAway when nobody answers
     */
    public Optional<TaxonomyPublished> find(Context asked, String version) {
        TaxonomyPublished known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<TaxonomyPublished> found = doors.find(
                asked, PATH + "/" + Segment.of(version), told -> EventFromJson.read(told, TaxonomyPublished.class));
        found.ifPresent(taxonomy -> read.put(version, taxonomy));
        return found;
    }

    private static final class LastUsed extends LinkedHashMap<String, TaxonomyPublished> {

        private static final long serialVersionUID = 1;

        LastUsed() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TaxonomyPublished> eldest) {
            return size() > KEPT;
        }
    }
}
