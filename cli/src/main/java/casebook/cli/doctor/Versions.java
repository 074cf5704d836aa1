package casebook.cli.doctor;

import casebook.embedded.postgres.EmbeddedDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.tika.Tika;

/** The versions of Casebook and of what it is made of. */
public final class Versions {

    /** By name, Casebook first; those of the class path, whatever cluster or database it stands on. */
    public static Map<String, String> of(String casebook) {
        var versions = new LinkedHashMap<String, String>();
        versions.put("Casebook", casebook);
        versions.put("Kafka", AppInfoParser.getVersion());
        versions.put("PostgreSQL", EmbeddedDatabase.version());
        versions.put("Tika", new Tika().toString().replace("Apache Tika ", ""));
        versions.put("Java", System.getProperty("java.version"));
        return versions;
    }

    private Versions() {}
}
