package casebook.ingest.replay;

import casebook.contract.Problem;
import casebook.ingest.http.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a request, so that all of it is told at once. */
final class Faults {

    private final List<String> all = new ArrayList<>();

    void add(String member, String what) {
        all.add(member.isEmpty() ? what : member + " " + what);
    }

    /** Adds the fault unless the condition holds. */
    void demand(boolean holds, String member, String what) {
        if (!holds) {
            add(member, what);
        }
    }

    /**
     * Ends the reading.
     *
     * @throws Refusal when there is a fault; it tells all of them
     */
    void end() {
        if (!all.isEmpty()) {
            throw new Refusal(Problem.of(
                            400,
                            "bad-replay",
                            "The request cannot be read",
                            "The replay was refused:\n  " + String.join("\n  ", all))
                    .with("faults", all));
        }
    }
}
