package casebook.testkit;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL server in a container. */
record ContainerPostgres(PostgreSQLContainer container) implements Ground.Database {

    private static final String IMAGE = "postgres:18";

    static ContainerPostgres start() {
        var container = new PostgreSQLContainer(IMAGE)
                .withUsername(Database.USER)
                .withPassword("any")
                .withDatabaseName("casebook")
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust");
        container.withStartupTimeout(Ground.PATIENCE).start();
        return new ContainerPostgres(container);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + database;
    }

    @Override
    public void close() {
        container.close();
    }

    @Override
    public String toString() {
        return IMAGE + " at " + jdbcUrl("casebook");
    }
}
