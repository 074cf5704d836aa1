package casebook.ingest.deadletter;

import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.ingest.deadletter.Fate.How;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides in which way a letter goes back. Pure.
 *
 * <p>A record that a door wrote is written again: what reads it has no more than stored it, and takes it up where it
 * failed. A case that failed while a replay walked over it, or whose review is stored already, is judged again from the
 * store. What a step alone may write stays.
 */
final class Fates {

    /** A record that has been redriven so often is refused where nobody says otherwise. */
    static final int MOST_REDRIVES = 3;

    private static final Set<Topic<?>> OF_DOORS =
            Set.of(Topics.SUBMISSIONS, Topics.EXTRACTED, Topics.REVIEWS, Topics.TAXONOMIES, Topics.REJECTED);

    private final Letters letters;
    private final Circumstances around;
    private final int mostRedrives;

    /**
     * Decides about these.
     *
     * @param mostRedrives a record that has been redriven so often is refused
     */
    Fates(Letters letters, Circumstances around, int mostRedrives) {
        this.letters = letters;
        this.around = around;
        this.mostRedrives = mostRedrives;
    }

    List<Fate> of(List<Letter> chosen) {
        return chosen.stream().map(this::of).toList();
    }

    Fate of(Letter letter) {
        if (letters.isRedriven(letter)) {
            return Fate.of(letter, How.BEFORE);
        }
        Fate fate = unreadable(letter)
                .or(() -> overtaken(letter))
                .orElseGet(() -> byOrigin(letter, Topics.named(letter.topic()).orElseThrow()));
        int redrives = letters.redrives(letter);
        return fate.how() != How.NOT && redrives >= mostRedrives
                ? Fate.not(
                        letter,
                        Stay.TOO_OFTEN,
                        "its record has been redriven " + redrives + " times and failed each time",
                        "mend what it fails at, then redrive it with --force")
                : fate;
    }

    private static Optional<Fate> unreadable(Letter letter) {
        String topic = letter.topic();
        String keep = "casebook dlq show " + letter.id() + " --raw FILE keeps its bytes";
        if (letter.told().stage().orElse("").equals(DeadLetter.ARCHIVE)) {
            return Optional.of(Fate.not(
                    letter,
                    Stay.ARCHIVE,
                    "the archive could not read it where it stands, and on " + topic + " it must not stand twice",
                    "mend the archive, then ./casebook archive rebuild --yes: it reads every topic anew"));
        } else if (Topics.named(topic).isEmpty()) {
            String why = topic.isEmpty() ? "it does not say whence it comes" : topic + " is no topic of Casebook";
            return Optional.of(Fate.not(letter, Stay.FOREIGN, why, keep));
        } else if (letter.size() < 0) {
            return Optional.of(Fate.not(
                    letter,
                    Stay.NOTHING_KEPT,
                    "nothing was kept of its record, which was too large for " + topic,
                    "submit the case in smaller parts, or raise max.message.bytes of the topic and submit it again"));
        } else if (letter.key() == null) {
            return Optional.of(Fate.not(letter, Stay.NO_KEY, "its record has no key", keep));
        } else if (!letter.readable()) {
            String type = Topics.named(topic).orElseThrow().type().getSimpleName();
            return Optional.of(Fate.not(
                    letter,
                    Stay.UNREADABLE,
                    "its bytes are no " + type,
                    "whoever wrote it must write it anew, or a newer Casebook read it; " + keep));
        }
        return Optional.empty();
    }

    private Optional<Fate> overtaken(Letter letter) {
        return around.overtaken(letter).map(why -> Fate.not(letter, Stay.OVERTAKEN, why, "nothing is left to do"));
    }

    private Fate byOrigin(Letter letter, Topic<?> topic) {
        String stage = letter.told().stage().orElse("");
        if (topic == Topics.EXTRACTED && stage.equals(DeadLetter.WALK)
                || topic == Topics.REVIEWS && stage.equals(DeadLetter.CURATE)) {
            return Fate.of(letter, How.REPLAY);
        } else if (topic == Topics.REVIEWS && around.isOverruled(letter)) {
            return Fate.not(
                    letter,
                    Stay.OVERRULED,
                    "an expert has reviewed the case since, and the older word would count over the newer",
                    "say it again, where it still holds: casebook review " + letter.subject());
        } else if (OF_DOORS.contains(topic)) {
            return Fate.of(letter, How.AGAIN);
        } else if (topic == Topics.REPLAYS) {
            return Fate.not(
                    letter,
                    Stay.PAST,
                    "a replay is asked for at its time, and that has passed",
                    "ask for it anew: casebook replay preview VERSION, then apply");
        } else if (topic == Topics.CONTROLS) {
            return Fate.not(
                    letter,
                    Stay.ORDER,
                    "only the step replay gives orders, to every partition at once",
                    "put the taxonomy in force anew: casebook replay apply VERSION");
        }
        return Fate.not(
                letter,
                Stay.OF_A_STEP,
                "only a step writes to " + topic.name() + ", and others than it read it there",
                "casebook verify tells what is missing; casebook replay apply --case " + letter.subject()
                        + " judges the case anew");
    }
}
