package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Kind;
import casebook.ingest.extract.forms.Part.Line;
import casebook.ingest.extract.forms.Part.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invents forms and the answers to them; the same seed gives the same forms. */
public final class FormSet {

    private static final int ENGLISH_ONE_IN = 4;

    /** So many forms. */
    public static List<FormSpec> generate(long seed, int number) {
        var random = new Random(seed);
        var forms = new ArrayList<FormSpec>();
        for (int i = 0; i < number; i++) {
            forms.add(form(i, new Random(random.nextLong())));
        }
        return forms;
    }

    private static FormSpec form(int number, Random random) {
        boolean english = random.nextInt(ENGLISH_ONE_IN) == 0;
        FormLayout layout = FormLayout.values()[random.nextInt(FormLayout.values().length)];
        var words = english ? Applicant.english(random) : Applicant.chinese(random);
        List<Answer> answers = words.answers();
        var parts = new ArrayList<Part>();
        String title = words.formTitle();
        parts.add(new Line(Kind.TITLE, title));
        if (random.nextInt(3) == 0) {
            parts.add(new Line(Kind.PARAGRAPH, words.note()));
        }
        parts.addAll(layout.lay(answers, english));
        int sections = random.nextInt(3);
        for (int i = 0; i < sections; i++) {
            parts.add(new Line(Kind.HEADING, words.heading(i)));
            parts.add(new Line(Kind.PARAGRAPH, words.prose()));
        }
        if (random.nextInt(3) == 0) {
            parts.add(figures(words));
        }
        return new FormSpec(number, english, title, layout, Collections.unmodifiableList(answers), List.copyOf(parts));
    }

    /** A table that is no form. */
    private static Table figures(Applicant words) {
        return new Table(
                List.of(34, 22, 22, 22),
                words.figures().stream()
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }

    private FormSet() {}
}
