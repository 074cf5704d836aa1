package casebook.ingest.extract.recognise.layout;

import java.util.regex.Pattern;

/**
 * Tells the letter l from the figure 1, which look alike: in a word it is the letter, in a number the figure.
 *
 * <p>A figure that ends a word is left alone: versions and stages end in one. Pure.
 */
final class Latin {

    private static final Pattern FIGURE_IN_WORD =
            Pattern.compile("(?<=[a-z])1(?=1?[a-z])|(?<![A-Za-z0-9.,:-])1(?=[a-z]{2})|(?<![A-Za-z0-9])1(?=i\\.)");
    private static final Pattern HALF_WORD = Pattern.compile("(?<=[a-z])l1(?=[a-z]|(?![A-Za-z0-9]))");
    private static final Pattern LETTER_IN_NUMBER =
            Pattern.compile("(?<=\\d)l(?=[\\d.%]|(?![A-Za-z]))|(?<=\\d\\.)l(?![a-z])");

    /** The one model's name in which a letter o stands behind a figure; a model of version 40 is far away. */
    private static final Pattern OMNI = Pattern.compile("(?<=GPT[- ]?4)[0O](?![0-9A-Za-z])");

    static String repair(String line) {
        String words = FIGURE_IN_WORD.matcher(line).replaceAll("l");
        words = FIGURE_IN_WORD.matcher(words).replaceAll("l");
        words = HALF_WORD.matcher(words).replaceAll("ll");
        words = LETTER_IN_NUMBER.matcher(words).replaceAll("1");
        return OMNI.matcher(words).replaceAll("o");
    }

    private Latin() {}
}
