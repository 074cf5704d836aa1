package casebook.desk.judging;

import casebook.desk.wording.Glossary;
import casebook.desk.wording.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known of the names of taxonomies. Versions never change, so each is read once; and what was learnt stays known, as
 * labels outlive the taxonomy that gave them.
 */
final class Learning {

    /** Versions whose names are kept, of some ten kilobytes each; the oldest are forgotten first. */
    static final int MOST = 50;

    private final Map<String, Glossary> known = new LinkedHashMap<>();
    private String inForce;

    /**
     * Names as they hold now.
     *
     * @param cards all taxonomies, the newest first
     * @param reading tells of a version; nothing where that cannot be told now
     */
    Vocabulary learn(List<TaxonomyCard> cards, Function<String, Optional<Glossary>> reading) {
        Optional<String> now = cards.stream()
                .filter(TaxonomyCard::inForce)
                .map(TaxonomyCard::version)
                .findFirst();
        List<String> versions = Stream.of(
                        now.stream(),
                        Stream.ofNullable(inForce),
                        cards.stream().map(TaxonomyCard::version),
                        List.copyOf(known.keySet()).stream())
                .flatMap(some -> some)
                .distinct()
                .limit(MOST)
                .toList();
        known.keySet().retainAll(versions);
        for (String version : versions) {
            if (!known.containsKey(version)) {
                reading.apply(version).ifPresent(glossary -> known.put(version, glossary));
            }
        }
        now.filter(known::containsKey).ifPresent(version -> inForce = version);
        return new Vocabulary(
                inForce == null ? Glossary.BUILT_IN : known.get(inForce),
                versions.stream().filter(known::containsKey).map(known::get).toList());
    }
}
