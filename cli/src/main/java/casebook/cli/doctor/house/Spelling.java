package casebook.cli.doctor.house;

import casebook.contract.Setting;
import java.util.Arrays;
import java.util.Optional;

/** Guesses which setting was meant. */
final class Spelling {

    /** The setting that is written almost like this; none when none is near. */
    static Optional<String> meant(String word) {
        return casebook.contract.Spelling.nearest(
                word, Arrays.stream(Setting.values()).map(Enum::name).toList());
    }

    private Spelling() {}
}
