package casebook.desk.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {

    @ParameterizedTest
    @CsvSource({
        "casebook-2023,casebook-2023",
        "a b,a%20b",
        "a/b?c#d,a%2Fb%3Fc%23d",
        "活,%E6%B4%BB",
        "..,%2E%2E",
        "v1.2,v1.2"
    })
    void whatever_a_name_holds_is_one_part_of_a_path(String name, String segment) {
        assertEquals(segment, Segment.of(name));
    }

    @ParameterizedTest
    @CsvSource({"casebook-2023,true", "a b & <c>,true", "v1.2,true", "a/b,false", "a\\b,false", "..,false"})
    void some_are_none_whatever_is_done(String name, boolean one) {
        assertEquals(one, Segment.isOne(name));
    }
}
