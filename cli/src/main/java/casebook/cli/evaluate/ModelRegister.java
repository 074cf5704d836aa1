package casebook.cli.evaluate;

import casebook.event.RegisteredModel;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the entries of the model register that a name stands for, whichever of their spellings it is. */
final class ModelRegister {

    private static final Pattern GAP = Pattern.compile("[\\s_\\-\\u2010-\\u2015]+");
    private static final Pattern DOT = Pattern.compile("[・•∙]");

    /** A Latin name may be followed by a version number: Qwen2.5, ERNIE 4.0. */
    private static final Pattern VERSION = Pattern.compile("(?<=[a-z])\\s?v?\\d+(?:\\.\\d+)*$");

    private final Map<String, Set<String>> entries = new HashMap<>();

    ModelRegister(List<RegisteredModel> models) {
        for (RegisteredModel model : models) {
            Stream.concat(Stream.of(model.getName()), model.getAliases().stream())
                    .forEach(spelling -> entries.computeIfAbsent(folded(spelling), key -> new LinkedHashSet<>())
                            .add(model.getName()));
        }
    }

    /** The names of the entries; empty where the register does not know it. */
    Set<String> entries(String name) {
        String folded = folded(name);
        Set<String> exactly = entries.get(folded);
        return exactly != null
                ? exactly
                : entries.getOrDefault(VERSION.matcher(folded).replaceFirst(""), Set.of());
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GAP.matcher(DOT.matcher(plain).replaceAll("·")).replaceAll(" ").strip();
    }
}
