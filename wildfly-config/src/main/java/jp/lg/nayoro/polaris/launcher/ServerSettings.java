package jp.lg.nayoro.polaris.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/**
 * What a start gives the server beside its configuration: the expressions of {@code configure.cli}, and the settings of the
 * application.
 *
 * @param securityKeys what seals the secrets of the second factor ({@link SecurityKeys})
 * @param demoTown every page says that everybody in it is made up
 * @param intakeRoot below which the directories lie that institutions' systems write into
 * @param auditAnchors the file that the head of the ledger is written to
 */
public record ServerSettings(
        Ports ports,
        DatabaseAddress database,
        String clusterPassword,
        String securityKeys,
        boolean demoTown,
        Path intakeRoot,
        Path auditAnchors) {

    /** Everything but secrets: "ps" shows these. */
    public Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("jboss.socket.binding.port-offset", Integer.toString(ports.offset()));
        properties.put("polaris.db.url", database.url());
        properties.put("polaris.db.user", database.user());
        properties.put("polaris.demo.town", Boolean.toString(demoTown));
        properties.put("polaris.intake.roots", intakeRoot.toString());
        properties.put("polaris.audit.anchor", auditAnchors.toString());
        // A single node that finds only itself: its own port, and a name that no other installation has.
        properties.put("polaris.cluster.name", "polaris-" + ports.offset());
        properties.put("polaris.cluster.node-1.port", Integer.toString(ports.cluster()));
        properties.put("polaris.cluster.node-2.port", Integer.toString(ports.cluster()));
        properties.put("jboss.node.name", "polaris-" + ports.offset());
        properties.put("jboss.tx.node.id", "polaris-" + ports.offset());
        return properties;
    }

    public Map<String, String> environment() {
        return Map.of(
                "POLARIS_DB_PASSWORD",
                database.password(),
                "POLARIS_CLUSTER_PASSWORD",
                clusterPassword,
                SecurityKeys.VARIABLE,
                securityKeys);
    }

    public static List<String> javaOptions() {
        return List.of(
                "-Xms256m",
                "-Xmx1g",
                "-XX:MaxMetaspaceSize=512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=ja",
                "-Duser.country=JP",
                "-Djboss.modules.system.pkgs=org.jboss.byteman");
    }
}
