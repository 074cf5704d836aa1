package casebook.desk.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** All cases that a query finds, as they stood at one moment, in an order of their own: by sector, title and id. */
public final class Selection {

    /** Who reads a selection while its moment lasts. */
    @FunctionalInterface
    public interface Reader<X extends Exception> {
        /** Reads it. */
        void read(Selection selection) throws X;
    }

    /** Who is told of one case after another. */
    @FunctionalInterface
    public interface Each<X extends Exception> {
        /** Told of a case: its curated record as JSON. */
        void of(String record) throws X;
    }

    /** So many are fetched at a time; a record has a few kilobytes. */
    private static final int AT_A_TIME = 200;

    private final Handle handle;
    private final CaseQuery query;
    private final List<Needle> needles;
    private final long size;
    private final Instant newest;

    private record Extent(long size, Instant newest) {}

    Selection(Handle handle, CaseQuery query, List<Needle> needles) {
        this.handle = handle;
        this.query = query;
        this.needles = needles;
        Extent extent = isOfSigns() ? new Extent(0, null) : extent();
        this.size = extent.size();
        this.newest = extent.newest();
    }

    /** How many cases there are. */
    public long size() {
        return size;
    }

    /** When the newest of them was curated; null where there is none. */
    public Instant newest() {
        return newest;
    }

    /** What was asked of the facets: by facet the codes, written as {@code facet=code}. */
    public Map<String, Set<String>> chosen() {
        return query.facets();
    }

    /** What else every case has. */
    public List<Having> having() {
        return query.having();
    }

    /** Whether anything was asked for; it may be nothing but signs, which are no words. */
    public boolean isOfWords() {
        return query.words().asked();
    }

    /** The words that were asked for. */
    public List<String> words() {
        return query.words().terms().stream().map(Term::text).toList();
    }

    /** Every facet under which any case of the archive is labelled. */
    public List<String> facets() {
        return List.copyOf(KnownFacets.ofCases(handle));
    }

    /** Tells of every case; it holds a few at a time, however many there are. */
    public <X extends Exception> void each(Each<X> each) throws X {
        if (size == 0) {
            return;
        }
        String sql = FindingSql.all(
                "record",
                query,
                needles,
                " ORDER BY sector COLLATE \"C\" NULLS LAST, title COLLATE \"C\", case_id COLLATE \"C\"");
        try (var statement = Finding.bound(handle.createQuery(sql), query, needles);
                ResultIterator<String> records =
                        statement.setFetchSize(AT_A_TIME).mapTo(String.class).iterator()) {
            while (records.hasNext()) {
                each.of(records.next());
            }
        }
    }

    private Extent extent() {
        String sql = FindingSql.all("count(*) AS size, max(curated_at) AS newest", query, needles, "");
        return Finding.bound(handle.createQuery(sql), query, needles)
                .map((row, context) -> {
                    var newest = row.getTimestamp("newest");
                    return new Extent(row.getLong("size"), newest == null ? null : newest.toInstant());
                })
                .one();
    }

    /** Whether only signs were asked for, which stand nowhere. */
    private boolean isOfSigns() {
        return query.words().asked() && needles.isEmpty();
    }
}
