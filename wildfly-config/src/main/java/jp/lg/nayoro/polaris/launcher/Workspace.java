package jp.lg.nayoro.polaris.launcher;

import java.nio.file.Path;

/**
 * Where everything lies: what is built under the project, what lives under its {@code .polaris}.
 *
 * @param project the checkout
 * @param data what outlives a start: database, log, secrets; {@code --fresh} deletes it
 */
public record Workspace(Path project, Path data) {

    public static Workspace ofProject() {
        var project = Path.of(System.getProperty("polaris.root", "."))
                .toAbsolutePath()
                .normalize();
        return new Workspace(project, project.resolve(".polaris"));
    }

    public Path ear() {
        return project.resolve("ear/target/polaris.ear");
    }

    public Path serverScripts() {
        return project.resolve("wildfly-config");
    }

    public Path serverHome() {
        return project.resolve("wildfly-config/target/wildfly-39.0.1.Final");
    }

    public Path server() {
        return data.resolve("server");
    }

    public Path database() {
        return data.resolve("database");
    }

    public Path log() {
        return data.resolve("log");
    }

    public Path secrets() {
        return data.resolve("secrets");
    }

    /** Below it, the directories that institutions' systems write into. */
    public Path intake() {
        return data.resolve("intake");
    }

    /**
     * 証跡の錨. Outlives the database, so that it can testify against it.
     *
     * @param database each has its own ledger; null for the one that comes with Polaris
     */
    public Path auditAnchors(String database) {
        var name = database == null ? "anchors" : "anchors" + database.replaceAll("[^A-Za-z0-9]+", "-");
        return data.resolve("audit").resolve(name + ".txt");
    }

    /** What exists only while Polaris runs: process ids, the lock, the importer's key. */
    public Path running() {
        return data.resolve("run");
    }
}
