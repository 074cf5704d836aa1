package casebook.desk.page.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.health.Sign.Kind;
import casebook.desk.wording.Wording;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HealthWordsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void whatever_wants_attention_is_said_with_a_remedy_in_both_languages() {
        for (Kind kind : Kind.values()) {
            var sign = new Sign(kind, 2, List.of("extract"));
            Health.Want zh = new Wants(Wording.ZH).of(sign);
            Health.Want en = new Wants(Wording.EN).of(sign);
            assertTrue(HAN.matcher(zh.what()).find() && HAN.matcher(zh.remedy()).find(), zh::toString);
            assertFalse(HAN.matcher(en.what() + en.remedy() + en.linked()).find(), en::toString);
            assertFalse(en.remedy().isBlank());
        }
    }

    @Test
    void every_reason_a_letter_stays_for_has_words_of_its_own() {
        var said = new HashSet<String>();
        List<String> stays = new RedriveWords(Wording.EN).stays();
        for (String stay : stays) {
            said.add(new LetterWords(Wording.EN).way("notRedriven", stay));
            assertTrue(new LetterWords(Wording.ZH).told("notRedriven", stay).contains("。"), stay);
        }
        assertEquals(stays.size(), said.size());
    }

    @Test
    void every_reason_of_a_rejection_has_words() {
        for (RejectionReason reason : RejectionReason.values()) {
            assertFalse(new RefusedWords(Wording.EN).reason(reason.name()).contains("_"), reason::name);
        }
        for (RejectionCategory category : RejectionCategory.values()) {
            assertTrue(HAN.matcher(new RefusedWords(Wording.ZH).todo(category.name()))
                    .find());
        }
    }

    @Test
    void ages_are_told_in_the_two_largest_units() {
        var numbers = new Numbers(Wording.EN);
        assertEquals("59 s", numbers.age(Duration.ofSeconds(59)));
        assertEquals("59 min", numbers.age(Duration.ofMinutes(59)));
        assertEquals("2 h 5 min", numbers.age(Duration.ofMinutes(125)));
        assertEquals("3 d 1 h", numbers.age(Duration.ofHours(73)));
        assertEquals("2 小时 5 分钟", new Numbers(Wording.ZH).age(Duration.ofMinutes(125)));
    }
}
