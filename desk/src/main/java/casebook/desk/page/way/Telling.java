package casebook.desk.page.way;

import casebook.desk.record.CaseState;
import casebook.desk.record.CaseState.FileState;
import casebook.desk.wording.FileOutcomes;
import casebook.desk.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts into words where a case stands. Pure. */
final class Telling {

    /** Whoever comes with the receipt of a case that was received longer ago has sent it once more. */
    private static final Duration JUST_NOW = Duration.ofSeconds(30);

    /** What has stood still for so long is looked at less often. */
    private static final Duration STILL = Duration.ofMinutes(2);

    private static final int SOON = 1;
    private static final int LATER = 10;

    private final WayWords words;
    private final FileOutcomes outcomes;
    private final Instant now;

    Telling(Wording wording, Instant now) {
        this.words = new WayWords(wording);
        this.outcomes = new FileOutcomes(wording);
        this.now = now;
    }

    /** Of a case that the archive has heard of. */
    Way of(CaseState state, boolean withReceipt) {
        boolean old = state.receivedAt() != null && state.receivedAt().isBefore(now.minus(JUST_NOW));
        var reason = new Reason(words.wording(), state);
        return new Way(
                words,
                state.caseId(),
                true,
                withReceipt && old,
                words.said(state.state()),
                reason.inWords(),
                reason.asTold(),
                reason.remedy(),
                new Stages(words).of(state),
                state.files().stream().map(file -> file(state, file)).toList(),
                state.revision(),
                state.title() == null ? null : "/cases/" + state.caseId(),
                state.title() == null ? "" : state.title(),
                state.isMendable(),
                pause(state));
    }

    /** Of a case that the archive has not heard of. */
    Way unheard(String caseId) {
        return new Way(
                words,
                caseId,
                false,
                false,
                words.said("RECEIVED"),
                "",
                "",
                "",
                new Stages(words).unheard(),
                List.of(),
                0,
                null,
                "",
                false,
                SOON);
    }

    private int pause(CaseState state) {
        if (state.isAtEnd()) {
            return 0;
        }
        return state.changedAt().isBefore(now.minus(STILL)) ? LATER : SOON;
    }

    private Way.File file(CaseState state, FileState file) {
        if (file.outcome() == null) {
            String said = state.isAtEnd() ? words.fileUnread() : words.fileWaits();
            return new Way.File("now", file.name(), state.download(file), said, "", "");
        }
        String mark =
                switch (file.outcome()) {
                    case "OK" -> "done";
                    case "PARTIAL" -> "warn";
                    default -> "bad";
                };
        return new Way.File(
                mark,
                file.name(),
                state.download(file),
                outcomes.name(file.outcome()),
                outcomes.remedy(file.outcome()),
                file.detail() == null ? "" : file.detail());
    }
}
