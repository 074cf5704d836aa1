package casebook.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.process.UserHeader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhoTest {

    private static final UserHeader PROXY = new UserHeader("X-Remote-User");

    @Test
    void without_a_proxy_the_request_says_it_or_nobody() {
        assertEquals("anna", Who.of(UserHeader.NONE, List.of(), Optional.of("anna")));
        assertEquals("anonymous", Who.of(UserHeader.NONE, List.of(), Optional.empty()));
    }

    @Test
    void with_a_proxy_its_word_alone_counts() {
        assertEquals("anna", Who.of(PROXY, List.of(" anna "), Optional.empty()));
        assertEquals("anna", Who.of(PROXY, List.of("anna"), Optional.of("anna")));
        assertEquals(403, refused(List.of("anna"), Optional.of("bob")));
    }

    @Test
    void who_came_past_the_proxy_is_nobody() {
        assertEquals(401, refused(List.of(), Optional.of("anna")));
        assertEquals(401, refused(List.of(" "), Optional.empty()));
        assertEquals(401, refused(List.of("anna", "bob"), Optional.empty()), "one of them is the caller's own");
        assertEquals(401, refused(List.of("x".repeat(201)), Optional.empty()));
    }

    private static int refused(List<String> told, Optional<String> said) {
        return assertThrows(Refusal.class, () -> Who.of(PROXY, told, said))
                .problem()
                .status();
    }
}
