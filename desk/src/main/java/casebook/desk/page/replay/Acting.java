package casebook.desk.page.replay;

import casebook.desk.judging.Course;
import casebook.desk.judging.Replay;
import casebook.desk.judging.Replay.Mode;
import casebook.desk.judging.Replay.State;
import casebook.desk.page.asking.Ask;
import casebook.desk.page.asking.Asks;
import casebook.desk.page.replay.ReplayView.Act;
import java.util.ArrayList;
import java.util.List;

/** What can be done about a replay. Pure. */
record Acting(ReplayWords words, Course course) {

    /** The buttons. */
    List<Act> acts(Replay replay) {
        if (replay.state() == State.RUNNING && replay.isWalk()) {
            return List.of(new Act("abort", words.abort(), false));
        } else if (course.underWay().isPresent()) {
            return List.of();
        } else if (isApplicable(replay)) {
            return List.of(new Act("apply", words.apply(), isOfNow(replay)));
        }
        return isRevocable(replay) ? List.of(new Act("rollback", words.rollback(before(replay)), false)) : List.of();
    }

    /** Whether something cannot be done now because another replay is under way. */
    boolean isHeldUp(Replay replay) {
        return !replay.isUnderWay() && course.underWay().isPresent() && (isApplicable(replay) || isRevocable(replay));
    }

    /** Why it cannot be taken back though its version is in force, and what to do instead; nothing otherwise. */
    List<String> notes(Replay replay) {
        return course.isCovered(replay) ? List.of(words.covered(before(replay))) : List.of();
    }

    private static boolean isApplicable(Replay replay) {
        return replay.mode() == Mode.PREVIEW && replay.state() == State.DONE;
    }

    /** Whether it still shows what an apply would change. */
    private boolean isOfNow(Replay preview) {
        return course.preview(preview.taxonomy())
                .filter(newest -> newest.id().equals(preview.id()))
                .isPresent();
    }

    /** One that still walks over every case shows what would change as soon as it is done, and its question is asked then. */
    private static boolean willBeOfNow(Replay preview) {
        return preview.isUnderWay() && preview.filter().isOpen();
    }

    private boolean isRevocable(Replay replay) {
        return course.isRevocable(replay);
    }

    private String before(Replay replay) {
        return course.before(replay).map(Replay::taxonomy).orElse("");
    }

    /** Those that may be needed at some time: dialogs stay where they are while the rest is drawn anew. */
    List<Ask> asks(Replay replay) {
        var asks = new Asks(words.wording());
        var all = new ArrayList<Ask>();
        if (replay.isUnderWay() && replay.isWalk()) {
            all.add(replay.isEnforcing() ? asks.abortEnforcing(replay.id()) : asks.abortPreview(replay.id()));
        }
        if (replay.mode() == Mode.PREVIEW && replay.taxonomy() != null) {
            all.add(asks.apply(replay.taxonomy(), isOfNow(replay) || willBeOfNow(replay)));
        }
        if (replay.isEnforcing() && course.isReversible(replay)) {
            all.add(asks.rollback(replay.id(), before(replay)));
        }
        return all;
    }

    /** The same for who has no JavaScript; empty for nothing. */
    String commands(Replay replay) {
        List<Act> acts = acts(replay);
        if (acts.isEmpty()) {
            return "";
        }
        return switch (acts.get(0).opens()) {
            case "abort" -> "./casebook replay abort " + replay.id();
            case "apply" -> "./casebook replay apply " + replay.taxonomy();
            default -> "./casebook replay rollback " + replay.id();
        };
    }
}
