package casebook.ingest.extract.recognise.layout;

import java.util.regex.Pattern;

/** Tells the letter l from the figure 1, which look alike: in a word it is the letter, in a number the figure. Pure. */
final class Latin {

    private static final Pattern FIGURE_IN_WORD =
            Pattern.compile("(?<=[a-z])1(?=1?[a-z])|(?<![A-Za-z0-9.,:-])1(?=[a-z]{2})|(?<![A-Za-z0-9])1(?=i\\.)");
    private static final Pattern FIGURES_END_WORD = Pattern.compile("(?<![A-Za-z])([A-Za-z][a-z]+)11(?![A-Za-z0-9])");
    private static final Pattern FIGURE_ENDS_WORD =
            Pattern.compile("(?<![A-Za-z])([A-Z]?[a-z]{2,}[aeiou])1(?![A-Za-z0-9])");
    private static final Pattern HALF_WORD = Pattern.compile("(?<=[a-z])l1(?=[a-z]|(?![A-Za-z0-9]))");
    private static final Pattern LETTER_IN_NUMBER =
            Pattern.compile("(?<=\\d)l(?=[\\d.%]|(?![A-Za-z]))|(?<=\\d\\.)l(?![a-z])");

    static String repair(String line) {
        String words = FIGURE_IN_WORD.matcher(line).replaceAll("l");
        words = FIGURE_IN_WORD.matcher(words).replaceAll("l");
        words = FIGURES_END_WORD.matcher(words).replaceAll("$1ll");
        words = HALF_WORD.matcher(words).replaceAll("ll");
        words = FIGURE_ENDS_WORD.matcher(words).replaceAll("$1l");
        return LETTER_IN_NUMBER.matcher(words).replaceAll("1").replaceAll("(?<=GPT-4)0(?![0-9.])", "o");
    }

    private Latin() {}
}
