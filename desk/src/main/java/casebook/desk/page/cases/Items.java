package casebook.desk.page.cases;

import casebook.contract.ContactData;
import casebook.desk.page.cases.CaseList.Item;
import casebook.desk.record.CuratedCase;
import casebook.desk.search.Hit;
import casebook.desk.search.Page;
import casebook.desk.search.Piece;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of a page, each with what tells it from the others, and with the passage that was asked for. */
final class Items {

    /** More modalities than this say nothing at a glance. */
    private static final int MODALITIES = 3;

    private final Wording wording;

    Items(Wording wording) {
        this.wording = wording;
    }

    List<Item> of(Page page) {
        Map<String, Hit> hits = page.hits().stream().collect(Collectors.toMap(Hit::caseId, Function.identity()));
        return page.records().stream()
                .map(CuratedCase::of)
                .map(one -> item(one, hits.get(one.caseId())))
                .toList();
    }

    private Item item(CuratedCase one, Hit hit) {
        return new Item(
                "/cases/" + one.caseId(),
                hit == null ? plain(one.title()) : hit.title(),
                hit == null || hit.organisation() == null ? plain(one.organisation()) : hit.organisation(),
                wording.region(one.region()),
                chips(one),
                hit == null ? plain(one.summary()) : masked(hit.snippet()),
                hit == null ? null : hit.file(),
                one.day());
    }

    private List<String> chips(CuratedCase one) {
        return Stream.of(
                        codes(one, "sector", 1),
                        codes(one, "scope", 1),
                        codes(one, "modality", MODALITIES),
                        one.baseModels().stream().limit(1))
                .flatMap(chips -> chips)
                .toList();
    }

    private Stream<String> codes(CuratedCase one, String facet, int most) {
        return one.labelled(facet).limit(most).map(label -> wording.code(facet, label.code()));
    }

    /** A passage is of the whole text, in which it says whom to call; a record leaves that out. */
    private static List<Piece> masked(List<Piece> passage) {
        return passage.stream()
                .map(piece -> new Piece(ContactData.masked(piece.text()), piece.hit()))
                .toList();
    }

    private static List<Piece> plain(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }
}
