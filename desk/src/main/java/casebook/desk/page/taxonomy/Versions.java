package casebook.desk.page.taxonomy;

import casebook.desk.judging.TaxonomyCard;
import java.util.List;
import java.util.Optional;

/**
 * Published versions beside one of them. Pure.
 *
 * @param cards the newest first
 */
record Versions(List<TaxonomyCard> cards) {

    /** With which a version is compared unless somebody says otherwise: the one in force, else the one published before it. */
    Optional<String> comparedWith(String version) {
        return cards.stream()
                .filter(TaxonomyCard::inForce)
                .map(TaxonomyCard::version)
                .filter(one -> !one.equals(version))
                .findFirst()
                .or(() -> publishedBefore(version));
    }

    Optional<TaxonomyCard> card(String version) {
        return cards.stream().filter(card -> card.version().equals(version)).findFirst();
    }

    List<String> others(String version) {
        return cards.stream()
                .map(TaxonomyCard::version)
                .filter(one -> !one.equals(version))
                .toList();
    }

    private Optional<String> publishedBefore(String version) {
        return cards.stream()
                .map(TaxonomyCard::version)
                .dropWhile(one -> !one.equals(version))
                .skip(1)
                .findFirst();
    }
}
