package casebook.ingest.deadletter;

import casebook.contract.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Has the cases of letters judged again, as one replay, and waits for its end as long as whoever asked may be kept waiting. */
@FunctionalInterface
public interface CaseReplays {

    /**
     * Judges them again.
     *
     * @return why it did not go through, or not yet; empty when it has
     */
    Optional<String> judge(List<Letter> letters) throws IOException;

    /** What the replay of these letters is called: asked for twice, as after a kill, it is the same. */
    static String id(List<Letter> letters) {
        String names = letters.stream()
                .map(letter -> letter.id() + "@" + letter.at())
                .sorted()
                .collect(Collectors.joining(","));
        return "redrive-" + Sha256.hex(names.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }

    /** The cases it judges. */
    static List<String> cases(List<Letter> letters) {
        return letters.stream().map(Letter::subject).distinct().toList();
    }
}
