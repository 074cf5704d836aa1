package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.process.FrontDoor;
import casebook.process.UserHeader;
import casebook.testkit.Routes;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A desk of its own answers under every address that the document of the house names, or hands on what is asked there. */
class RoutesTest {

    @Test
    void a_desk_of_its_own_leaves_out_no_address_and_adds_none() throws Exception {
        var config = new DeskConfig(
                "jdbc:postgresql://127.0.0.1:1/none",
                "nobody",
                "",
                "127.0.0.1",
                UserHeader.NONE,
                URI.create("http://127.0.0.1:1"));
        try (var desk = Desk.alone(config)) {
            assertEquals(Routes.documented(), Routes.registered(routes -> {
                FrontDoor.routes(routes, () -> true);
                desk.api(routes);
            }));
        }
    }
}
