package casebook.enrich.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one kind that make the type of an organisation; Latin words stand alone, Chinese ones anywhere. */
final class OrganisationWords {

    private record Word(String type, String text, Pattern alone) {}

    private final List<Word> words = new ArrayList<>();

    /** The words of a role: empty for those that decide, {@code weak}, {@code of} or {@code form}. */
    static OrganisationWords of(String role) {
        var words = new OrganisationWords();
        for (WordTable.Line line : WordTable.read("organisation-types.txt")) {
            String[] heading = line.heading().split(" ");
            if (role.equals(heading.length > 1 ? heading[1] : "")) {
                line.words().forEach(word -> words.learn(heading[0], word.toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    private void learn(String type, String word) {
        boolean latin = word.charAt(0) < 128;
        words.add(new Word(
                type,
                word,
                latin ? Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])") : null));
    }

    /** The type of the word that ends last, of those that end alike the longest; null when none stands there. */
    String last(String text) {
        return best(text, false);
    }

    /** The type of the word at the very end of the text; null when none is. */
    String atEnd(String text) {
        return best(text, true);
    }

    /** The types of all words of the text, the longest word first. */
    List<String> all(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> end(word, lower) > 0)
                .sorted((a, b) -> b.text().length() - a.text().length())
                .map(Word::type)
                .toList();
    }

    private String best(String text, boolean atEnd) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        String type = null;
        int ends = -1;
        int length = 0;
        for (Word word : words) {
            int end = end(word, lower);
            if (end > 0
                    && (!atEnd || end == lower.length())
                    && (end > ends || (end == ends && word.text().length() > length))) {
                type = word.type();
                ends = end;
                length = word.text().length();
            }
        }
        return type;
    }

    private static int end(Word word, String text) {
        if (word.alone() == null) {
            int at = text.lastIndexOf(word.text());
            return at < 0 ? -1 : at + word.text().length();
        }
        int end = -1;
        for (Matcher found = word.alone().matcher(text); found.find(); ) {
            end = found.end();
        }
        return end;
    }
}
