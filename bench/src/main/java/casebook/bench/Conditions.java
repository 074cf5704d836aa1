package casebook.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Under what a measurement is taken.
 *
 * @param repeats rounds that count, at least 1
 * @param cases how many cases a round takes; empty for what the measurement takes by itself
 * @param files a folder of documents to measure with besides the generated ones; empty for none
 * @param peer the jar of the peer, where it has one; empty to find it
 * @param root folder of this project, whose Maven fetches the peer; empty when it is not known
 * @param tell is told what goes on
 */
public record Conditions(
        int repeats,
        OptionalInt cases,
        Optional<Path> files,
        Optional<Path> peer,
        Optional<Path> root,
        Consumer<String> tell) {}
