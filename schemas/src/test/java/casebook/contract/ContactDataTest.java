package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {

    @ParameterizedTest
    @CsvSource({
        "电话13800138000。, 电话***。",
        "致电 010-62501234-801 或 +86 138 0013 8000, 致电 *** 或 ***",
        "（010）62501234, ***",
        "写信到 zhang.san@mail.example.com.cn。, 写信到 ***。",
        "'身份证11010119900307123X,', '身份证***,'",
        "投入1200万元，调用13800138000000次, 投入1200万元，调用13800138000000次",
    })
    void what_serves_to_reach_somebody_is_masked_whole(String text, String masked) {
        assertEquals(masked, ContactData.masked(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请拨打 1380013", "0138000，找他", "san@example", "@example.com 收", "联系人：张三", "问 zhang.san@"})
    void a_passage_cut_within_contact_data_may_hold_it(String passage) {
        assertFalse(ContactData.standsIn(passage), "the control");
        assertTrue(ContactData.mayStandIn(passage));
    }

    @ParameterizedTest
    @CsvSource({
        "请拨打 1380013, 请拨打 ***",
        "'0138000，找他', '***，找他'",
        "san@example, ***",
        "@example.com 收, *** 收",
        "问 zhang.san@, 问 ***",
        "2023年投入 12000, 2023年投入 12000",
    })
    void what_a_passage_was_cut_within_is_masked_with_what_stands_in_it(String passage, String masked) {
        assertEquals(masked, ContactData.maskedPassage(passage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"准确率提升3.2个百分点", "2023年投入 12000", "部署 Qwen2.5-7B", "智能电话客服"})
    void other_passages_hold_none(String passage) {
        assertFalse(ContactData.mayStandIn(passage));
    }
}
