package casebook.desk.page.health;

import casebook.contract.CaseId;
import casebook.desk.page.frame.Times;
import casebook.desk.page.health.Health.Dead;
import casebook.desk.page.health.Health.Group;
import casebook.desk.page.health.Health.Letter;
import casebook.desk.wording.Wording;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Puts dead letters into words, those of a reason together. Pure. */
final class Post {

    /** What is longer was made by nobody who wanted it to be read. */
    private static final int LONGEST = 300;

    private final LetterWords words;
    private final StageWords stages;
    private final Numbers numbers;

    Post(Wording wording) {
        this.words = new LetterWords(wording);
        this.stages = new StageWords(wording);
        this.numbers = new Numbers(wording);
    }

    Dead of(DeadLetters letters) {
        long told =
                letters.reasons().values().stream().mapToLong(Long::longValue).sum();
        return new Dead(
                words.total(letters.waiting(), letters.redriven()) + words.rare(letters.waiting() - told),
                letters.reasons().entrySet().stream()
                        .map(reason -> group(reason.getKey(), reason.getValue(), letters.letters()))
                        .toList());
    }

    private Group group(String reason, long waiting, List<DeadLetters.Letter> all) {
        List<Letter> shown = all.stream()
                .filter(letter -> letter.reason().equals(reason))
                .map(this::letter)
                .toList();
        long hidden = waiting - shown.size();
        return new Group(
                cut(reason),
                numbers.of(waiting),
                shown,
                hidden > 0 ? words.more(hidden) : "",
                hidden > 0 || shown.stream().anyMatch(letter -> letter.wish() != null)
                        ? wish().put("reason", reason).toString()
                        : null);
    }

    private Letter letter(DeadLetters.Letter letter) {
        boolean aCase = letter.aboutACase() && CaseId.isOne(letter.subject());
        return new Letter(
                letter.id(),
                letter.subject().isEmpty() ? words.noKey() : cut(letter.subject()),
                aCase ? "/cases/" + letter.subject() + "/way" : null,
                letter.stage().isEmpty() ? words.noStage() : stages.name(letter.stage()),
                letter.topic(),
                Times.second(letter.at()),
                words.told(letter.way(), letter.because()),
                letter.goesBack() ? one(letter.id()) : null);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String one(String id) {
        ObjectNode wish = wish();
        wish.putArray("ids").add(id);
        return wish.toString();
    }

    private static ObjectNode wish() {
        return JsonNodeFactory.instance.objectNode();
    }
}
