package casebook.sink.archive;

import org.flywaydb.core.Flyway;

/** The archive's tables, version by version. */
public final class Migrations {

    /** Those of this build, for an archive at this JDBC address; nothing is opened yet. */
    public static Flyway of(String url, String user, String password) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:casebook/sink/migration")
                .load();
    }

    private Migrations() {}
}
