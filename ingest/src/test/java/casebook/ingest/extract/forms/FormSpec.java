package casebook.ingest.extract.forms;

import java.util.List;

/**
 * A form that was filled in.
 *
 * @param number its place in the set, which a writer may take to vary its ways
 * @param english whether it is in English; Chinese otherwise
 * @param title what stands at its top
 * @param layout how it asks
 * @param answers what was asked and answered, in order
 * @param parts what stands on the paper
 */
public record FormSpec(
        int number, boolean english, String title, FormLayout layout, List<Answer> answers, List<Part> parts) {

    /** What a reader must find: answers that were given, to questions that every office asks. */
    public List<Answer> expected() {
        return answers.stream()
                .filter(answer -> !answer.value().isEmpty() && !answer.name().isEmpty())
                .toList();
    }
}
