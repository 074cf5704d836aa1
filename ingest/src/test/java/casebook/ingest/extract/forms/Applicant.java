package casebook.ingest.extract.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Somebody who fills in a form, and the office that asks. */
abstract class Applicant {

    /** A question: its canonical name and the ways offices put it. */
    record Question(String name, String... labels) {}

    /** How boxes are drawn: before a ticked choice and before another. */
    record Boxes(String ticked, String open) {}

    private static final List<Boxes> BOXES = List.of(
            new Boxes("☑", "□"),
            new Boxes("■", "□"),
            new Boxes("√", "□"),
            new Boxes("●", "○"),
            new Boxes("☑", "☐"),
            new Boxes("(√)", "( )"),
            new Boxes("[√]", "[ ]"),
            new Boxes("☒", "☐"));

    final Random random;

    Applicant(Random random) {
        this.random = random;
    }

    static Applicant chinese(Random random) {
        return new ChineseApplicant(random);
    }

    static Applicant english(Random random) {
        return new EnglishApplicant(random);
    }

    abstract String formTitle();

    abstract String note();

    abstract String heading(int number);

    abstract String prose();

    abstract List<List<String>> figures();

    /** Questions that every form asks, in their order. */
    abstract List<Question> always();

    /** Questions that some forms ask. */
    abstract List<Question> sometimes();

    /** Questions that only one office would ask. */
    abstract List<Question> unheard();

    abstract Answer answer(Question question);

    /** A label as this office dresses it. */
    abstract String dressed(String label, int style, int number);

    List<Answer> answers() {
        var asked = new ArrayList<>(always());
        var more = new ArrayList<>(sometimes());
        Collections.shuffle(more, random);
        asked.addAll(more.subList(0, 4 + random.nextInt(more.size() - 4)));
        if (random.nextInt(3) == 0) {
            asked.add(2 + random.nextInt(asked.size() - 2), pick(unheard()));
        }
        int style = random.nextInt(7);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < asked.size(); i++) {
            Answer plain = answer(asked.get(i));
            boolean blank = i > 3 && random.nextInt(14) == 0;
            answers.add(new Answer(
                    plain.name(),
                    dressed(plain.label(), style, i + 1),
                    blank ? "" : plain.printed(),
                    blank ? "" : plain.value()));
        }
        return answers;
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String digits(int number) {
        return random.ints(number, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    /** Choices of which one or two are ticked. */
    Answer ticked(Question question, String between, String... choices) {
        Boxes boxes = pick(BOXES);
        int first = random.nextInt(choices.length);
        int second = random.nextInt(3) == 0 ? random.nextInt(choices.length) : first;
        var printed = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (int i = 0; i < choices.length; i++) {
            boolean ticked = i == first || i == second;
            printed.add((ticked ? boxes.ticked() : boxes.open()) + choices[i]);
            if (ticked) {
                values.add(choices[i]);
            }
        }
        return new Answer(
                question.name(),
                pick(question.labels()),
                String.join(pick(" ", "  "), printed),
                String.join(between, values));
    }
}
