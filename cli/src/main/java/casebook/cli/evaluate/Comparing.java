package casebook.cli.evaluate;

import casebook.event.Choice;
import casebook.event.Facet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays the right answers of a facet beside the answers given, by how many codes the facet may carry. Pure. */
final class Comparing {

    private static final String MODALITY = "modality";
    private static final String MULTIMODAL = "multimodal";

    private final Facet facet;

    Comparing(Facet facet) {
        this.facet = facet;
    }

    /** Whether several codes apply side by side, so that sets are compared and not the primary codes. */
    static boolean several(Facet facet) {
        return facet.getChoice() == Choice.SEVERAL;
    }

    /**
     * A comparison.
     *
     * @param gold the right codes, the primary one first
     * @param given the labels given, the primary one first
     * @param first the first choice, given or leaned to
     */
    Comparison compare(String id, String language, List<String> gold, List<Answer> given, Optional<Answer> first) {
        if (!several(facet)) {
            return new Comparison(
                    id,
                    language,
                    gold,
                    Set.of(gold.get(0)),
                    first.map(answer -> Set.of(answer.code())).orElse(Set.of()),
                    first,
                    given.stream().limit(1).toList());
        }
        Set<String> wanted = wanted(gold);
        List<Answer> counted = counted(wanted, given);
        return new Comparison(id, language, gold, wanted, codes(counted), first, counted);
    }

    /** Two media or more are multimodal, whether or not the row says so. */
    private Set<String> wanted(List<String> gold) {
        var wanted = new LinkedHashSet<>(gold);
        if (facet.getCode().equals(MODALITY) && wanted.size() > 1) {
            wanted.add(MULTIMODAL);
        }
        return wanted;
    }

    /** A row that says only multimodal leaves open which media, so none beside it is wrong. */
    private List<Answer> counted(Set<String> wanted, List<Answer> given) {
        boolean open = facet.getCode().equals(MODALITY)
                && wanted.equals(Set.of(MULTIMODAL))
                && codes(given).contains(MULTIMODAL);
        return open
                ? given.stream()
                        .filter(answer -> answer.code().equals(MULTIMODAL))
                        .toList()
                : given;
    }

    private static Set<String> codes(List<Answer> answers) {
        return answers.stream().map(Answer::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
