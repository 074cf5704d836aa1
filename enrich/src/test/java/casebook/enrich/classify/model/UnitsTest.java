package casebook.enrich.classify.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void letters_count_behind_a_digit_and_one_space_only() {
        assertEquals(List.of(2, 6, 11), Units.in("7b 13b, 1 t; b 2  b xb").letters());
    }

    @Test
    void words_are_found_where_they_end() {
        assertEquals(List.of(3, 14), Units.in("70亿, 7 billion").words());
    }

    @Test
    void a_text_without_units_has_none_to_look_at() {
        assertEquals(new Units(List.of(), List.of()), Units.in("本系统服务全市居民。"));
    }
}
