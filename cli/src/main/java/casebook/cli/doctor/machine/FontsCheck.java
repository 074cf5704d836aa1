package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether there is a font with Chinese characters, which a PDF must bring along.
 *
 * @param folders where fonts lie
 */
public record FontsCheck(List<Path> folders) implements Check {

    private static final Pattern CHINESE =
            Pattern.compile("(?i)(DroidSansFallback|wqy-|NotoS\\w+CJK|NotoS\\w+SC|SourceHan|uming|ukai|simsun|simhei).*"
                    + "\\.(ttf|ttc|otf)");
    private static final int DEPTH = 6;

    /** Where this system and this user keep theirs. */
    public static FontsCheck here() {
        Path user = Path.of(System.getProperty("user.home"));
        return new FontsCheck(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                user.resolve(".fonts"),
                user.resolve(".local/share/fonts")));
    }

    @Override
    public String name() {
        return "fonts";
    }

    @Override
    public List<Finding> look() throws IOException {
        for (Path folder : folders) {
            Optional<Path> font = chinese(folder);
            if (font.isPresent()) {
                return List.of(Finding.ok(name(), "Chinese characters: " + font.get()));
            }
        }
        return List.of(Finding.warning(
                name(),
                "no font with Chinese characters is installed: a PDF of the casebook has none to print them",
                "apt install fonts-droid-fallback"));
    }

    private static Optional<Path> chinese(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> fonts = Files.find(folder, DEPTH, (path, attributes) -> CHINESE.matcher(
                        path.getFileName().toString())
                .matches())) {
            return fonts.findFirst();
        }
    }
}
