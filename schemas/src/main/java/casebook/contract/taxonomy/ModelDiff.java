package casebook.contract.taxonomy;

import casebook.event.RegisteredModel;
import java.util.List;

/**
 * How an entry of the model register differs from what it was.
 *
 * @param name the entry
 * @param changes its fields
 */
public record ModelDiff(String name, Changes changes) {

    static ModelDiff between(RegisteredModel before, RegisteredModel after) {
        return new ModelDiff(
                after.getName(),
                new Changes()
                        .list("aliases", before.getAliases(), after.getAliases())
                        .text("maker", before.getMaker(), after.getMaker())
                        .text("year", before.getYear(), after.getYear())
                        .text("kind", before.getKind(), after.getKind())
                        .list("modalities", before.getModalities(), after.getModalities())
                        .list("parametersBillions", counts(before), counts(after)));
    }

    private static List<String> counts(RegisteredModel model) {
        return model.getParametersBillions().stream().map(Findings::plain).toList();
    }
}
