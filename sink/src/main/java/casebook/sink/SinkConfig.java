package casebook.sink;

import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Type;

/**
 * What the sink is told.
 *
 * @param url JDBC address of the archive
 * @param user user of the archive
 * @param password password of the archive
 */
record SinkConfig(String url, String user, String password) {

    static final String URL = "database.url";
    static final String USER = "database.user";
    static final String PASSWORD = "database.password";

    static final ConfigDef DEFINITION = new ConfigDef()
            .define(URL, Type.STRING, Importance.HIGH, "JDBC address of the archive, jdbc:postgresql://host:port/name.")
            .define(USER, Type.STRING, "postgres", Importance.HIGH, "User of the archive.")
            .define(PASSWORD, Type.PASSWORD, "", Importance.HIGH, "Password of the archive.");

    static SinkConfig of(Map<String, String> properties) {
        var config = new AbstractConfig(DEFINITION, properties, false);
        return new SinkConfig(
                config.getString(URL),
                config.getString(USER),
                config.getPassword(PASSWORD).value());
    }
}
