package casebook.desk.page.health;

import casebook.desk.page.health.Sign.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides what wants attention. Pure. */
final class Attention {

    /** A case that has not come to its end for so long is stuck. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** What wants attention, the worst first; nothing when all is well. */
    static List<Sign> in(Facts facts) {
        var signs = new ArrayList<Sign>();
        if (facts.house().isEmpty()) {
            signs.add(Sign.of(Kind.DOORS_AWAY));
        }
        if (facts.archive().isEmpty()) {
            signs.add(Sign.of(Kind.ARCHIVE_AWAY));
        }
        stages(signs, facts, Course.UNKNOWN, Kind.LAG_UNKNOWN);
        if (facts.house().isPresent() && facts.letters().isEmpty()) {
            signs.add(Sign.of(Kind.LETTERS_UNKNOWN));
        }
        facts.sum()
                .map(Sum::failed)
                .filter(failed -> failed > 0)
                .ifPresent(failed -> signs.add(Sign.of(Kind.FAILED, failed)));
        facts.letters()
                .map(DeadLetters::waiting)
                .filter(waiting -> waiting > 0)
                .ifPresent(waiting -> signs.add(Sign.of(Kind.LETTERS, waiting)));
        facts.oldest()
                .filter(oldest -> facts.age(oldest).compareTo(LONGEST) > 0)
                .ifPresent(oldest ->
                        signs.add(Sign.of(Kind.STUCK, facts.age(oldest).toSeconds(), oldest.caseId())));
        stages(signs, facts, Course.GROWS, Kind.LAG_GROWS);
        if (facts.house().filter(house -> house.sum().isEmpty()).isPresent()) {
            signs.add(Sign.of(Kind.STARTING));
        }
        return signs;
    }

    private static void stages(List<Sign> signs, Facts facts, Course course, Kind kind) {
        List<String> stages = facts.courses().entrySet().stream()
                .filter(stage -> stage.getValue() == course)
                .map(Map.Entry::getKey)
                .toList();
        if (!stages.isEmpty()) {
            signs.add(new Sign(kind, stages.size(), stages));
        }
    }

    private Attention() {}
}
