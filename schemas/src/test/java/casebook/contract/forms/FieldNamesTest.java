package casebook.contract.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {

    private final FieldNames names = FieldNames.builtIn();

    @ParameterizedTest
    @CsvSource({
        "案例名称, case_title",
        "案 例 名 称：, case_title",
        "一、申报单位（盖章）, organisation",
        "1.2 所属行业 Sector, sector",
        "*参数规模（亿）, parameters",
        "Base model:, base_model",
        "base_model, base_model",
        "联系人, contact",
        "手机号码, phone",
        "E-mail, email",
    })
    void knows_a_label_however_a_form_dresses_it(String label, String name) {
        assertEquals(Optional.of(name), names.canonical(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "：", "今天天气很好", "本案例的名称在评审过程中曾经两次更改，因此与初次申报时的名称不一致，特此在申报书正文当中予以说明，请各位专家知悉。"})
    void does_not_guess(String label) {
        assertEquals(Optional.empty(), names.canonical(label));
    }

    @Test
    void nothing_is_no_label() {
        assertEquals(Optional.empty(), names.canonical(null));
    }

    @Test
    void knows_what_would_reach_a_person() {
        assertTrue(names.isContact("contact") && names.isContact("phone") && names.isContact("email"));
        assertFalse(names.isContact("organisation"));
    }
}
