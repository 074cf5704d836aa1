package casebook.desk.page.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a browser asks for. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|ZH",
                "zh-CN,zh;q=0.9|ZH",
                "en-GB,en;q=0.8,zh;q=0.5|EN",
                "zh;q=0.4,en;q=0.6|EN",
                "fr-FR,en;q=0.5|EN",
                "fr|ZH",
                "*|ZH",
                ";;;,q=|ZH"
            })
    void the_browsers_first_of_the_two_counts_and_chinese_where_it_names_neither(String header, Wording wanted) {
        assertEquals(wanted, Language.accepted(header));
    }
}
