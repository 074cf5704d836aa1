package casebook.ingest.deadletter;

import casebook.ingest.deadletter.Fate.How;
import casebook.process.topic.TopicPlaces;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends letters back as was decided, and tells what became of each. */
public final class Redriving {

    private static final Logger LOG = LoggerFactory.getLogger(Redriving.class);

    /** A request to the door stays small. */
    private static final int CASES_A_REPLAY = 500;

    private static final String LATER = "redrive it again when that is put right";

    private final LetterReader reader;
    private final Supplier<Letters> now;
    private final Letters letters;
    private final Circumstances around;

    private Redriving(LetterReader reader, Supplier<Letters> now, Letters letters, Circumstances around) {
        this.reader = reader;
        this.now = now;
        this.letters = letters;
        this.around = around;
    }

    /** Reads what there is; what is to be sent is read after the sender was opened. */
    public static Redriving of(LetterReader reader) {
        Letters letters = reader.read();
        return new Redriving(reader, reader::read, letters, reader.circumstances(letters.all()));
    }

    /** The same, where most of it is known already. */
    static Redriving of(LetterReader reader, RecentLetters recent) {
        Letters letters = recent.now();
        return new Redriving(reader, recent::now, letters, recent.circumstances(letters.all()));
    }

    /** What there is. */
    public Letters letters() {
        return letters;
    }

    /** What would become of these. */
    public List<Fate> plan(List<Letter> chosen, int mostRedrives) {
        return new Fates(letters, around, mostRedrives).of(chosen);
    }

    /**
     * Does it.
     *
     * @param progress is told of so many letters more that are done with
     */
    public List<Fate> run(List<Fate> plan, LetterSender sender, CaseReplays replays, IntConsumer progress) {
        var done = new ArrayList<Fate>();
        Map<Letter.Likeness, List<Letter>> again = new LinkedHashMap<>();
        List<Letter> toJudge = new ArrayList<>();
        for (Fate fate : plan) {
            switch (fate.how()) {
                case AGAIN ->
                    again.computeIfAbsent(fate.letter().likeness(), first -> new ArrayList<>())
                            .add(fate.letter());
                case REPLAY -> toJudge.add(fate.letter());
                default -> done.add(fate);
            }
        }
        progress.accept(done.size());
        try (TopicPlaces places = reader.places()) {
            again.values().forEach(alike -> {
                done.addAll(again(alike, places, sender));
                progress.accept(alike.size());
            });
        }
        for (int from = 0; from < toJudge.size(); from += CASES_A_REPLAY) {
            List<Letter> some = toJudge.subList(from, Math.min(toJudge.size(), from + CASES_A_REPLAY));
            done.addAll(judge(some, toJudge, sender, replays));
            progress.accept(some.size());
        }
        return done;
    }

    /** Whether whoever reads now sees that these were sent: a transaction is committed a moment before its records are told. */
    boolean isTold(List<Fate> sent) {
        if (sent.stream().noneMatch(Fate::isToSend)) {
            return true;
        }
        Letters told = now.get();
        return sent.stream().filter(Fate::isToSend).map(Fate::letter).allMatch(told::isRedriven);
    }

    private List<Fate> again(List<Letter> alike, TopicPlaces places, LetterSender sender) {
        var whole = LetterReader.whole(alike.get(0), places);
        if (whole.isEmpty()) {
            return alike.stream()
                    .map(letter -> Fate.not(letter, Stay.EXPIRED, "it has expired", "nothing is left of it"))
                    .toList();
        }
        sender.again(alike, whole.get(), letters.redrives(alike.get(0)) + 1);
        return alike.stream().map(letter -> Fate.of(letter, How.AGAIN)).toList();
    }

    private List<Fate> judge(List<Letter> some, List<Letter> all, LetterSender sender, CaseReplays replays) {
        try {
            Optional<String> trouble = replays.judge(some);
            if (trouble.isPresent()) {
                return not(some, trouble.get());
            }
            sender.mark(some, letter -> letters.redrives(letter) + 1);
            return judged(some, all);
        } catch (ConnectException nobody) {
            return not(
                    some, "its case must be judged again, and no Casebook answers: start one, or name it with --url");
        } catch (IOException trouble) {
            return not(some, "no replay could be asked for: " + trouble.getMessage());
        }
    }

    /** Those whose judgement threw once more have a newer letter, be it from before, where the replay outlasted its request. */
    private List<Fate> judged(List<Letter> some, List<Letter> all) {
        Optional<Letters> since = lookedUp();
        if (since.isEmpty()) {
            return some.stream().map(letter -> Fate.of(letter, How.REPLAY)).toList();
        }
        var newest = new Newest(since.get(), all);
        return some.stream()
                .map(letter -> newest.waitingAfter(letter)
                        .map(newer -> Fate.not(
                                letter,
                                Stay.FAILED_AGAIN,
                                "its record has failed again since, as " + newer.id(),
                                "casebook dlq show " + newer.id()))
                        .orElse(Fate.of(letter, How.REPLAY)))
                .toList();
    }

    /** Empty while the broker does not tell: what is marked is marked, and what failed again is a letter of its own. */
    private Optional<Letters> lookedUp() {
        try {
            return Optional.of(now.get());
        } catch (RuntimeException away) {
            LOG.warn("whether cases failed again cannot be looked up at the moment", away);
            return Optional.empty();
        }
    }

    private static List<Fate> not(List<Letter> some, String why) {
        return some.stream()
                .map(letter -> Fate.not(letter, Stay.REPLAY, why, LATER))
                .toList();
    }
}
