package casebook.cli.evaluate;

import casebook.cli.jsonl.TextRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row with its right answers.
 *
 * @param id its id, or where it stands when it has none
 * @param language its language as it says; empty where it does not
 * @param words its title and text
 * @param labels right codes by facet, the primary one first
 * @param notLabels codes by facet that must not be given
 * @param models the base models; empty where it says nothing of models
 * @param parametersBillions the parameter counts of its models, in billions (10^9); empty where it says nothing of them
 */
public record LabelledRow(
        String id,
        Optional<String> language,
        TextRow words,
        Map<String, List<String>> labels,
        Map<String, List<String>> notLabels,
        Optional<List<String>> models,
        Optional<List<Double>> parametersBillions) {

    /** Length of its text in characters; the title is not counted. */
    public int characters() {
        return words.text().codePointCount(0, words.text().length());
    }
}
