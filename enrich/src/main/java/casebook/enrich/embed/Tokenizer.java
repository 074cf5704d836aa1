package casebook.enrich.embed;

import java.text.Normalizer;

/**
 * Cuts a text into the tokens of a BERT model: Han characters and punctuation one by one, other words in pieces.
 *
 * <p>Words are compared in small letters without accents: the vocabulary has no others. Unlike the library that models of
 * this kind come with it takes no native code, reads no further than it must, and takes no word for a command.
 */
final class Tokenizer {

    private static final int ASCII = 0x80;
    private static final int REPLACEMENT = 0xFFFD;

    /** So many UTF-16 units are read at most; written text has filled its tokens long before. */
    private static final int READ = 16 * 1024;

    private final Vocabulary vocabulary;

    Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens of the beginning of a text, at most so many with the two around it. */
    Tokens tokens(String text, int most) {
        var tokens = new Tokens(vocabulary, most);
        int end = Math.min(text.length(), READ);
        for (int i = 0; i < end && !tokens.full(); i += Character.charCount(text.codePointAt(i))) {
            read(text.codePointAt(i), tokens);
        }
        tokens.end();
        return tokens;
    }

    private static void read(int character, Tokens tokens) {
        if (isSpace(character)) {
            tokens.endWord();
        } else if (isNoise(character)) {
            return;
        } else if (isHan(character)) {
            tokens.endWord();
            plain(character).codePoints().forEach(tokens::add);
            tokens.endWord();
        } else {
            plain(character).codePoints().forEach(plain -> {
                if (isSpace(plain)) {
                    tokens.endWord();
                } else if (isPunctuation(plain)) {
                    tokens.endWord();
                    tokens.add(plain);
                    tokens.endWord();
                } else {
                    tokens.add(plain);
                }
            });
        }
    }

    /** In small letters, without accents. */
    private static String plain(int character) {
        if (character < ASCII) {
            return Character.toString(Character.toLowerCase(character));
        }
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    /** What cannot be seen, and what stands for something that could not be read. */
    private static boolean isNoise(int character) {
        return character == REPLACEMENT
                || switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }

    private static boolean isPunctuation(int character) {
        if (character < ASCII) {
            return !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of Han characters, as BERT counts them. */
    private static boolean isHan(int character) {
        return isWithin(character, 0x4E00, 0x9FFF)
                || isWithin(character, 0x3400, 0x4DBF)
                || isWithin(character, 0xF900, 0xFAFF)
                || isWithin(character, 0x20000, 0x2A6DF)
                || isWithin(character, 0x2A700, 0x2CEAF)
                || isWithin(character, 0x2F800, 0x2FA1F);
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
