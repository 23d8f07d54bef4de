package jp.lg.nayoro.polaris.shared.entity;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The schema, brought up to date from {@code db/migration}. The server does so when it starts, the launcher before it
 * loads the demo town, and the database tests before they begin: one way for all three.
 */
public final class Schema {

    private Schema() {}

    /**
     * Applies what is missing.
     *
     * @throws IllegalStateException when no migration is found at all, as happens when a server hides the jar's content
     */
    public static void migrate(DataSource dataSource) {
        var flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .load();
        if (flyway.info().all().length == 0) {
            throw new IllegalStateException("No migrations found under db/migration: the EAR is incomplete");
        }
        flyway.migrate();
    }
}
