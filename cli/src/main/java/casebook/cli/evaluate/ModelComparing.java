package casebook.cli.evaluate;

import casebook.event.Evidence;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lays the base models and parameter counts that a row wants beside those that were found. Pure. */
final class ModelComparing {

    /** Counts of a model that is only connected to, compared with or asked for data are not counts of the case. */
    private static final Set<MentionRole> OTHERS =
            EnumSet.of(MentionRole.CONNECTS_TO, MentionRole.COMPARED_WITH, MentionRole.TRAINED_WITH_DATA_FROM);

    /** Counts are the same when they differ by no more than this share of the one wanted. */
    private static final double TOLERANCE = 0.01;

    private final ModelRegister register;

    ModelComparing(ModelRegister register) {
        this.register = register;
    }

    /** The base models, by the register's entries; a name it does not know is wanted in vain. */
    Found<String, String> models(String id, List<String> wanted, List<ModelMention> mentions) {
        List<ModelMention> bases = mentions.stream()
                .filter(mention -> mention.getRole() == MentionRole.BUILT_ON)
                .toList();
        List<String> found = bases.stream().map(ModelMention::getName).toList();
        var matching = Matching.of(
                wanted, found, (name, entry) -> register.entries(name).contains(entry));
        return new Found<>(id, wanted, found, matching, evidence(bases));
    }

    /** The parameter counts of base models and of models whose role or name the text does not tell, each count once. */
    Found<Double, Double> counts(String id, List<Double> wanted, List<ModelMention> mentions) {
        List<ModelMention> own = mentions.stream()
                .filter(mention -> !OTHERS.contains(mention.getRole()))
                .filter(mention -> !mention.getParametersBillions().isEmpty())
                .toList();
        List<Double> found = own.stream()
                .flatMap(mention -> mention.getParametersBillions().stream())
                .distinct()
                .toList();
        var matching = Matching.of(wanted, found, (count, other) -> Math.abs(count - other) <= TOLERANCE * count);
        return new Found<>(id, wanted, found, matching, evidence(own));
    }

    private static String evidence(List<ModelMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.getEvidence().stream())
                .findFirst()
                .map(Evidence::getText)
                .orElse("");
    }
}
