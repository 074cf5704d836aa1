package casebook.ingest.extract.forms;

import casebook.event.FormField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How much of what was answered a reader found, and how much of what it found was answered. */
public final class Score {

    private int expected;
    private int found;
    private int read;
    private int right;
    private final List<String> faults = new ArrayList<>();

    /** Counts what a reader made of a form. */
    public void add(FormSpec form, List<FormField> fields) {
        for (Answer answer : form.expected()) {
            expected++;
            if (fields.stream().anyMatch(field -> says(field, answer))) {
                found++;
            } else {
                faults.add(
                        form.number() + " " + form.layout() + " lacks " + answer.name() + " (" + answer.label() + ") "
                                + answer.value() + " <- " + answer.printed() + "; has "
                                + fields.stream()
                                        .filter(field -> field.getName().equals(answer.name()))
                                        .map(FormField::getValue)
                                        .toList());
            }
        }
        for (FormField field : fields) {
            read++;
            if (form.answers().stream().anyMatch(answer -> says(field, answer) || isUnheard(field, answer))) {
                right++;
            } else {
                faults.add(form.number() + " " + form.layout() + " invents " + field.getName() + " (" + field.getLabel()
                        + ") " + field.getValue());
            }
        }
    }

    /** The share of answers that were found with the right name and value; 1 when there were none. */
    public double recall() {
        return expected == 0 ? 1 : (double) found / expected;
    }

    /** The share of fields that were answered so; 1 when there were none. */
    public double precision() {
        return read == 0 ? 1 : (double) right / read;
    }

    /** What was missed or invented, a line each. */
    public List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return "recall %.4f (%d of %d), precision %.4f (%d of %d)"
                .formatted(recall(), found, expected, precision(), right, read);
    }

    private static boolean says(FormField field, Answer answer) {
        return field.getName().equals(answer.name()) && plain(field.getValue()).equals(plain(answer.value()));
    }

    private static boolean isUnheard(FormField field, Answer answer) {
        return answer.name().isEmpty()
                && plain(field.getLabel())
                        .replaceAll("[::]$", "")
                        .equals(plain(answer.label()).replaceAll("[::]$", ""))
                && plain(field.getValue()).equals(plain(answer.value()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
