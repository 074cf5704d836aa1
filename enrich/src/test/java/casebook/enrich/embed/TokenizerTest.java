package casebook.enrich.embed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The expected numbers are those of Hugging Face's tokenizers 0.31.1 with this vocabulary, set to small letters. */
class TokenizerTest {

    private static final int MOST = 128;
    private static final long CLS = 101;
    private static final long UNKNOWN = 100;
    private static final long SEP = 102;

    private static Tokenizer tokenizer;

    @BeforeAll
    static void readVocabulary() throws IOException {
        try (InputStream file = TokenizerTest.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json")) {
            tokenizer = new Tokenizer(Vocabulary.of(file));
        }
    }

    @Test
    void han_characters_stand_alone() {
        assertTokens("银行信贷风控大模型", "101 7213 6121 928 6587 7599 2971 1920 3563 1798 102");
        assertTokens("豈 𠀀 𪚥", "101 6488 100 100 102");
    }

    @Test
    void other_words_are_cut_into_pieces_and_punctuation_stands_alone() {
        assertTokens(
                "GPT-4o 与 ChatGLM2-6B 的对比：提升3.2个百分点！",
                "101 13228 8165 118 125 8167 680 9537 8488 11406 11916 118 127 8204 4638 2190 3683 8038 2990 1285 124 119 123 702 4636 1146 4157 8013 102");
    }

    @Test
    void letters_are_small_and_bare() {
        assertTokens(
                "The bank's Café uses naïve Bayes, unaffable.",
                "101 8174 10717 112 161 8377 11927 8118 11469 8857 10251 8333 117 163 8374 9049 9609 119 102");
        assertTokens(
                "ＡＢＣ①②③ ﬁ İstanbul ΣΟΦΌΣ",
                "101 8051 12641 10675 13556 13557 13558 100 8310 10105 11381 8178 226 13392 13399 13392 13396 102");
    }

    @Test
    void other_scripts_are_read_as_far_as_they_are_known() {
        assertTokens(
                "ひらがなカタカナ 한국어 Москва",
                "101 563 8732 13081 9770 11011 9770 10714 303 10928 9877 13454 13479 11953 13463 13472 244 13413 13416 13409 13403 11318 102");
        assertTokens("😀🚀 emoji", "101 100 13152 8167 9343 102");
    }

    @Test
    void white_space_of_every_kind_parts_words() {
        assertTokens(
                "申报单位\t北京　智谱\u00a0华章\r\n（盖章）",
                "101 4509 2845 1296 855 1266 776 3255 6480 1290 4995 8020 4667 4995 8021 102");
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertArrayEquals(numbers("abcde"), numbers("a\u0000b\u200bc\ufffdd\ue000e"));
        assertArrayEquals(numbers("ab"), numbers("a\ud800b\udc00"));
    }

    @Test
    void a_word_that_is_too_long_is_unknown_and_the_next_one_is_read() {
        assertArrayEquals(
                new long[] {CLS, UNKNOWN, numbers("y")[1], SEP},
                numbers("x".repeat(Vocabulary.LONGEST_WORD + 1) + " y"));
    }

    @Test
    void a_text_has_no_commands() {
        assertEquals(
                1,
                Arrays.stream(numbers("[SEP] [CLS][SEP]"))
                        .filter(number -> number == SEP)
                        .count());
    }

    @Test
    void at_most_so_many_tokens_with_the_two_around_them() {
        long[] tokens = numbers("大".repeat(MOST));

        assertEquals(MOST, tokens.length);
        assertEquals(CLS, tokens[0]);
        assertEquals(SEP, tokens[MOST - 1]);
        assertEquals(MOST, numbers("unaffable ".repeat(MOST)).length);
    }

    @Test
    void nothing_is_said_by_what_the_model_does_not_know() {
        assertTrue(tokenizer.tokens("大", MOST).sayAnything());
        assertFalse(tokenizer.tokens("", MOST).sayAnything());
        assertFalse(tokenizer.tokens(" \u0000\n　", MOST).sayAnything());
        assertFalse(tokenizer.tokens("🚀🚀", MOST).sayAnything());
    }

    @Test
    void a_huge_text_costs_no_more_than_a_long_one() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            numbers("x".repeat(5_000_000));
            numbers("\u0301".repeat(5_000_000));
            numbers(" ".repeat(5_000_000));
        });
    }

    private static void assertTokens(String text, String expected) {
        assertEquals(
                expected, Arrays.stream(numbers(text)).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    }

    private static long[] numbers(String text) {
        return tokenizer.tokens(text, MOST).numbers();
    }
}
