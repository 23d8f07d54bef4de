package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The server process, from its start to its end. */
final class WildFlyServer implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final Duration TO_END = Duration.ofSeconds(45);
    private static final String LOOPBACK = "127.0.0.1";

    private final Process process;
    private final ChildProcess child;
    private final ServerBase base;
    private final Path log;

    private WildFlyServer(Process process, ChildProcess child, ServerBase base, Path log) {
        this.process = process;
        this.child = child;
        this.base = base;
        this.log = log;
    }

    static WildFlyServer start(ServerBase base, ServerSettings settings, Path log, Path pidFile) throws IOException {
        var command = StandaloneCommandBuilder.of(base.home())
                .setBaseDirectory(base.directory())
                .setLogDirectory(log)
                .setServerReadOnlyConfiguration(ServerBase.PROFILE)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(ServerSettings.javaOptions())
                .setBindAddressHint(LOOPBACK)
                .setBindAddressHint("management", LOOPBACK)
                .setBindAddressHint("private", LOOPBACK);
        settings.properties().forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        var builder = new ProcessBuilder(command.build())
                .directory(base.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.resolve("server-console.log").toFile());
        builder.environment().putAll(settings.environment());
        var process = builder.start();
        return new WildFlyServer(process, ChildProcess.of("server", process, pidFile), base, log);
    }

    /** Returns when the page answers; fails when the server ended, the EAR was refused, or nothing came in time. */
    void awaitAnswer(URI page) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
        var deadline = System.nanoTime() + TO_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw failed("サーバーが起動中に終了しました。", "The server ended while it started.");
            }
            if (Files.exists(base.directory().resolve("deployments/polaris.ear.failed"))) {
                throw failed("Polaris をサーバーに配置できません。", "The server refused to deploy Polaris.");
            }
            if (answers(http, request)) {
                return;
            }
        }
        throw failed("サーバーが時間内に応答しません。", "The server does not answer in time.");
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the server ends, whoever ends it. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        child.end(TO_END);
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private LauncherFailure failed(String japanese, String english) {
        return new LauncherFailure(
                japanese + "詳細は " + log.resolve("server.log") + " にあります。",
                english + " Details are in " + log.resolve("server.log") + ".");
    }
}
