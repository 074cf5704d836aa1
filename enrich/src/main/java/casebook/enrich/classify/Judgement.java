package casebook.enrich.classify;

import casebook.event.Label;
import casebook.event.ModelMention;
import java.util.List;

/**
 * What the classifier thinks of a case.
 *
 * @param labels labels in the order of the facets, each with its evidence
 * @param undetermined facets on which it abstains
 * @param leanings for a facet on which it abstains, what it would have said, if anything; never published
 * @param models models the text names, each with its role
 */
public record Judgement(
        List<Label> labels, List<String> undetermined, List<Label> leanings, List<ModelMention> models) {}
