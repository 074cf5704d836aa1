package casebook.desk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Finds curated cases in the archive. */
public final class CaseSearch {

    /** A case as the page shows it. */
    private record Shown(String caseId, String record, String title, String organisation, String summary) {}

    private final Jdbi archive;
    private final KnownFacets facets;
    private final LabelSets sets = new LabelSets();

    /**
     * Over this archive.
     *
     * @param inForce the facets by which cases are judged at a moment
     */
    public CaseSearch(Jdbi archive, Supplier<List<String>> inForce) {
        this.facets = new KnownFacets(inForce);
        this.archive = archive.registerArrayType(String.class, "text").registerArrayType(Long.class, "bigint");
        // A statement in another order has no use for what ranks.
        this.archive.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    }

    /**
     * The page a query asks for; total, counts and page are of one moment.
     *
     * @throws BadQuery when it names a facet that nobody knows
     */
    public Page page(CaseQuery query) {
        return archive.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            facets.check(handle, query.named());
            List<Needle> needles = Needles.of(handle, query.words().terms());
            Finding found = Finding.of(handle, query, needles, sets);
            List<Shown> shown = shown(handle, found.page());
            List<Hit> hits = needles.isEmpty() ? List.of() : hits(handle, shown, needles);
            return new Page(found.counts(), shown.stream().map(Shown::record).toList(), hits);
        });
    }

    /**
     * Has all cases of a query read, whatever its page; as often as they are read, they are those of one moment.
     *
     * @throws BadQuery when it names a facet that nobody knows
     * @throws X what the reader throws
     */
    public <X extends Exception> void all(CaseQuery query, Selection.Reader<X> reader) throws X {
        archive.useTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            facets.check(handle, query.named());
            reader.read(new Selection(
                    handle, query, Needles.of(handle, query.words().terms())));
        });
    }

    /**
     * How many of the cases of a query have what, whatever its page; all numbers are of one moment.
     *
     * @throws BadQuery when it names a facet that nobody knows
     */
    public Tallies tallies(CaseQuery query) {
        return archive.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            facets.check(handle, query.named());
            Set<String> counted = facets.all(handle);
            return new Tallies(
                    counted,
                    TallySql.read(
                            handle, query, Needles.of(handle, query.words().terms()), counted, sets));
        });
    }

    private static List<Shown> shown(Handle handle, List<String> caseIds) {
        Map<String, Shown> byId = new HashMap<>();
        handle.createQuery("SELECT case_id, record, title, organisation, summary FROM cases"
                        + " WHERE case_id = ANY (CAST(:ids AS text[]))")
                .bindArray("ids", String.class, caseIds)
                .map((row, context) -> byId.put(
                        row.getString("case_id"),
                        new Shown(
                                row.getString("case_id"),
                                row.getString("record"),
                                row.getString("title"),
                                row.getString("organisation"),
                                row.getString("summary"))))
                .list();
        return caseIds.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static List<Hit> hits(Handle handle, List<Shown> shown, List<Needle> needles) {
        var marking = new Marking(needles);
        var snippets = Snippets.read(handle, shown.stream().map(Shown::caseId).toList(), needles);
        return shown.stream()
                .map(one -> hit(one, snippets.get(one.caseId()), marking))
                .toList();
    }

    private static Hit hit(Shown shown, Snippets.Snippet snippet, Marking marking) {
        return new Hit(
                shown.caseId(),
                marking.all(shown.title()),
                shown.organisation() == null ? null : marking.all(shown.organisation()),
                snippet == null ? marking.passageOfWhole(shown.summary()) : marking.passage(snippet.text()),
                snippet == null ? null : snippet.file());
    }
}
