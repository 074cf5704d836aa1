package casebook.desk.page.way;

import casebook.desk.page.frame.Times;
import casebook.desk.page.way.Way.Stage;
import casebook.desk.record.CaseState;
import java.util.ArrayList;
import java.util.List;

/** The stages of a case: those behind it, the one it is in and those before it. */
record Stages(WayWords words) {

    List<Stage> of(CaseState state) {
        var stages = new ArrayList<Stage>();
        stages.add(new Stage("done", words.received(), Times.second(state.receivedAt())));
        boolean curated = state.state().equals("CURATED");
        boolean extracted = curated || state.state().equals("EXTRACTED") || state.extractedAt() != null;
        boolean ended = curated || List.of("REJECTED", "WITHDRAWN", "FAILED").contains(state.state());
        if (extracted) {
            String name = state.isMendable() ? words.read() : words.extracted();
            stages.add(new Stage("done", name, Times.second(state.extractedAt())));
        } else if (!ended) {
            stages.add(new Stage("now", words.extracting(), ""));
        }
        if (ended) {
            stages.add(new Stage(curated ? "done" : "bad", words.end(state.state()), Times.second(state.changedAt())));
        } else {
            stages.add(extracted ? new Stage("now", words.curating(), "") : new Stage("later", words.curated(), ""));
        }
        return stages;
    }

    List<Stage> unheard() {
        return List.of(
                new Stage("now", words.received(), ""),
                new Stage("later", words.extracted(), ""),
                new Stage("later", words.curated(), ""));
    }
}
