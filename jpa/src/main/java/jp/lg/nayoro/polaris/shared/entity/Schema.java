package jp.lg.nayoro.polaris.shared.entity;

import java.util.ServiceLoader;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The schema, brought up to date from {@code db/migration} and from the migrations in Java that features register
 * ({@code META-INF/services}). The server does so when it starts, the launcher before it
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
        var loader = Schema.class.getClassLoader();
        var written = ServiceLoader.load(JavaMigration.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(JavaMigration[]::new);
        var flyway = Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(written)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .load();
        if (flyway.info().all().length == 0) {
            throw new IllegalStateException("No migrations found under db/migration: the EAR is incomplete");
        }
        flyway.migrate();
    }
}
