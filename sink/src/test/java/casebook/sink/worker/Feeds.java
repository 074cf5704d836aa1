package casebook.sink.worker;

import casebook.testkit.Broker;
import casebook.testkit.Database;
import casebook.testkit.Scratch;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real broker and a real PostgreSQL for one test class, and archives on the one that the other feeds. */
final class Feeds implements BeforeAllCallback, AfterAllCallback {

    private final Broker broker = new Broker();
    private final Database database = new Database();
    private Scratch scratch;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        broker.beforeAll(context);
        database.beforeAll(context);
        scratch = new Scratch("feeds");
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        broker.afterAll(context);
        scratch.close();
    }

    Broker broker() {
        return broker;
    }

    /** An archive that nothing has been written to. */
    Fed fresh() throws SQLException {
        return at(database.fresh());
    }

    /** The archive at this JDBC address. */
    Fed at(String url) {
        return new Fed(broker, url, scratch.path());
    }
}
