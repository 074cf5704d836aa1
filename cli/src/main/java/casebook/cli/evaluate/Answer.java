package casebook.cli.evaluate;

import casebook.event.Label;
import java.util.Optional;

/**
 * One code that the classifier gave.
 *
 * @param code the code
 * @param confidence how sure it was, 0 to 1
 * @param runnerUp the code that came second
 * @param evidence the strongest passage that speaks for it; empty where there is none
 */
record Answer(String code, double confidence, Optional<String> runnerUp, String evidence) {

    static Answer of(Label label) {
        return new Answer(
                label.getCode(),
                label.getConfidence(),
                Optional.ofNullable(label.getRunnerUp()),
                label.getEvidence().isEmpty()
                        ? ""
                        : label.getEvidence().get(0).getText().strip());
    }
}
