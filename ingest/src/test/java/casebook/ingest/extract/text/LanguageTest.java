package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "zh, 本案例以通义千问 Qwen-14B 为基座进行微调",
        "en, Every patient who leaves should go home with a letter",
        "ja, これは日本語の文章です",
        "ko, 이것은 한국어 문장입니다",
        "mixed, 大模型 large language models 落地应用案例 use cases and applications",
        "und, 12345"
    })
    void is_told_by_counting_scripts(String language, String text) {
        assertEquals(language, Language.of(Stream.of(text)));
    }
}
