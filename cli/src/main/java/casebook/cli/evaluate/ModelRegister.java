package casebook.cli.evaluate;

import casebook.event.RegisteredModel;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the entries of the model register that a name stands for, whichever of their spellings it is. */
final class ModelRegister {

    private static final Pattern GAP = Pattern.compile("[\\s_\\-\\u2010-\\u2015]+");
    private static final Pattern DOT = Pattern.compile("[・•∙]");

    /** A Latin name may be followed by a version number: Qwen2.5, ERNIE 4.0. */
    private static final Pattern VERSION = Pattern.compile("(?<=[a-z])\\s?v?\\d+(?:\\.\\d+)*$");

    /** A size, a version or a variant at the end of a name: one build of a model among others. */
    private static final Pattern BUILD = Pattern.compile(
            " (?:\\S*\\d\\S*|instruct|chat|base|distill|vl|coder|math|lite|mini|turbo|flash|pro|preview|it)$");

    private final Map<String, Set<String>> entries = new HashMap<>();

    ModelRegister(List<RegisteredModel> models) {
        for (RegisteredModel model : models) {
            Stream.concat(Stream.of(model.getName()), model.getAliases().stream())
                    .forEach(spelling -> entries.computeIfAbsent(folded(spelling), key -> new LinkedHashSet<>())
                            .add(model.getName()));
        }
    }

    /** The names of the entries, of a build (Qwen2.5-72B-Instruct) those of its model; empty where it knows none. */
    Set<String> entries(String name) {
        String build = folded(name);
        Set<String> found = spelled(build);
        while (found.isEmpty() && BUILD.matcher(build).find()) {
            build = BUILD.matcher(build).replaceFirst("");
            found = spelled(build);
        }
        return found;
    }

    private Set<String> spelled(String folded) {
        String family = VERSION.matcher(folded).replaceFirst("");
        return Stream.of(entries.get(folded), entries.get(family), partOf(family))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }

    /** The register spells Phi only as Microsoft Phi, for in a text the word alone means other things; a label may. */
    private Set<String> partOf(String name) {
        Pattern word = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(name) + "(?![a-z0-9])");
        Set<String> holding = entries.entrySet().stream()
                .filter(entry -> word.matcher(entry.getKey()).find())
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        return holding.size() == 1 ? holding : null;
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GAP.matcher(DOT.matcher(plain).replaceAll("·")).replaceAll(" ").strip();
    }
}
