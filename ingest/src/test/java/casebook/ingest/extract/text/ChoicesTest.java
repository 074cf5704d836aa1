package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @ParameterizedTest
    @CsvSource({
        "☑金融 □医疗 □其他, 金融",
        "■公有云　□私有化　■混合云, 公有云、混合云",
        "□√公有云 □私有化, 公有云",
        "(√)文本 ( )图像, 文本",
        "金融☑ 医疗□, 金融",
        "[√]Finance [ ]Health care, Finance",
        "☒Text ☐Image ☒Speech, 'Text, Speech'",
    })
    void what_is_ticked_is_the_answer(String printed, String answer) {
        assertEquals(answer, Answers.of(printed));
    }

    @Test
    void where_nothing_is_ticked_nothing_is_answered() {
        assertEquals("", Answers.of("□金融 □医疗"));
    }

    @Test
    void a_bullet_is_no_tick() {
        assertEquals("■ 金融风控", Answers.of("■ 金融风控"));
        assertEquals("评测（2024）通过", Answers.of("评测（2024）通过"));
    }

    @Test
    void what_was_printed_to_be_written_on_is_taken_off() {
        assertEquals("某银行", Answers.of("___某银行____"));
        assertEquals("", Answers.of("________"));
    }
}
