package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * What is ours of a WildFly: configuration, deployments, data. WildFly itself stays as unpacked, so that the same one
 * serves {@code ./polaris run} and the tests.
 *
 * @param home the unpacked WildFly, with our modules in it
 * @param directory becomes {@code jboss.server.base.dir}
 */
public record ServerBase(Path home, Path directory) {

    public static final String PROFILE = "standalone-full-ha.xml";
    private static final int PATIENCE_SECONDS = 180;

    /** Applies the script to the shipped profile, unless exactly that has been done before. Tells whether it did. */
    public boolean configure(Path script, Path log) throws IOException, InterruptedException {
        var stamp = directory.resolve("configured-by");
        var fingerprint = fingerprint(script);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return false;
        }
        Trees.delete(directory.resolve("configuration"));
        Trees.copy(home.resolve("standalone/configuration"), directory.resolve("configuration"));
        runCli(script, log);
        Trees.delete(directory.resolve("configuration/standalone_xml_history"));
        Files.writeString(stamp, fingerprint);
        return true;
    }

    /** Puts the EAR where the server looks for it when it starts, and nothing else beside it. */
    public void deploy(Path ear) throws IOException {
        var deployments = directory.resolve("deployments");
        Trees.delete(deployments);
        Files.createDirectories(deployments);
        Files.copy(ear, deployments.resolve(ear.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Puts a further deployment beside the EAR, for measuring only. */
    void deployBeside(String name, byte[] war) throws IOException {
        Files.write(directory.resolve("deployments").resolve(name), war);
    }

    /** Nothing of an earlier run helps the next one: what must last is in the database. */
    public void forgetLastRun() throws IOException {
        Trees.delete(directory.resolve("tmp"));
        Trees.delete(directory.resolve("data/content"));
    }

    private void runCli(Path script, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        var cli = new ProcessBuilder(home.resolve("bin/jboss-cli.sh").toString(), "--file=" + script)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cli.environment().put("JAVA_HOME", System.getProperty("java.home"));
        cli.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + directory + " -Dfile.encoding=UTF-8");
        var process = cli.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new LauncherFailure(
                    "サーバーを設定できません（" + script.getFileName() + "）。詳細は " + log + " にあります。",
                    "The server cannot be configured (" + script.getFileName() + "); details are in " + log + ".");
        }
    }

    private String fingerprint(Path script) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(home.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(script));
            digest.update(
                    Files.readAllBytes(home.resolve("standalone/configuration").resolve(PROFILE)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
