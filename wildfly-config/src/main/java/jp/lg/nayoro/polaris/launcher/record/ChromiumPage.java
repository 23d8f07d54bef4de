package jp.lg.nayoro.polaris.launcher.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import jp.lg.nayoro.polaris.launcher.Trees;

/** One page of a headless Chromium, driven by its DevTools protocol: a handful of commands, which needs no library. */
final class ChromiumPage implements AutoCloseable, WebSocket.Listener {

    /**
     * One visit.
     *
     * @param kilobytes over the wire, all resources together, headers included
     * @param firstPaint milliseconds until something is to be seen
     * @param largestPaint milliseconds until the largest thing is
     */
    record Visit(double kilobytes, double firstPaint, double largestPaint, int requests) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f KB in %d requests, first paint %.0f ms, largest %.0f ms",
                    kilobytes,
                    requests,
                    firstPaint,
                    largestPaint);
        }
    }

    private static final Pattern LISTENING = Pattern.compile("(?s)^(\\d+)\\s+(\\S+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 60;
    private static final int QUIET_MS = 2500;
    private static final String PAINTS =
            """
            new Promise(done => {
              let largest = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => { largest = e.startTime; }))
                  .observe({ type: 'largest-contentful-paint', buffered: true });
              setTimeout(() => done(JSON.stringify({ largest,
                  first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 })), 300);
            })""";

    private final Path profile;
    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;
    private String session;

    private ChromiumPage(Path profile, Process process) {
        this.profile = profile;
        this.process = process;
    }

    static ChromiumPage open(Path program) throws Exception {
        var profile = Files.createTempDirectory("polaris-chromium");
        var process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--window-size=1366,768",
                        "--lang=ja-JP",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var page = new ChromiumPage(profile, process);
        try {
            page.connect();
            return page;
        } catch (Exception e) {
            page.close();
            throw e;
        }
    }

    private void connect() throws Exception {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(), this)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var target = send("Target.createTarget", Map.of("url", "about:blank"));
        session = send(
                        "Target.attachToTarget",
                        Map.of("targetId", target.path("targetId").asString(), "flatten", true))
                .path("sessionId")
                .asString();
        send("Page.enable", Map.of());
        send("Network.enable", Map.of());
    }

    private URI address() throws IOException, InterruptedException {
        var file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (Files.exists(file)) {
                var written = LISTENING.matcher(Files.readString(file));
                if (written.find()) {
                    return URI.create("ws://127.0.0.1:" + written.group(1) + written.group(2));
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium does not listen");
    }

    void cookie(URI server, String name, String value) {
        send("Network.setCookie", Map.of("url", server.toString(), "name", name, "value", value));
    }

    /** Slower than this machine by that factor. */
    void slower(int factor) {
        send("Emulation.setCPUThrottlingRate", Map.of("rate", factor));
    }

    Visit visit(URI address) throws InterruptedException {
        send("Page.navigate", Map.of("url", "about:blank"));
        Thread.sleep(QUIET_MS);
        bytes.set(0);
        requests.set(0);
        send("Page.navigate", Map.of("url", address.toString()));
        var before = -1L;
        while (before != bytes.get()) {
            before = bytes.get();
            Thread.sleep(QUIET_MS);
        }
        var answer =
                send("Runtime.evaluate", Map.of("expression", PAINTS, "awaitPromise", true, "returnByValue", true));
        var paints = JSON.readTree(answer.path("result").path("value").asString());
        return new Visit(
                bytes.get() / 1024.0,
                paints.path("first").asDouble(),
                paints.path("largest").asDouble(),
                requests.get());
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        int id = number.incrementAndGet();
        var command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            command.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        socket.sendText(command.toString(), true);
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(JSON.readTree(message.toString()));
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode answer) {
        if (answer.has("id")) {
            var asked = waiting.remove(answer.path("id").asInt());
            if (answer.has("error")) {
                asked.completeExceptionally(
                        new IllegalStateException(answer.path("error").toString()));
            } else {
                asked.complete(answer.path("result"));
            }
        } else if (answer.path("method").asString().equals("Network.loadingFinished")) {
            bytes.addAndGet(answer.path("params").path("encodedDataLength").asLong());
            requests.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.abort();
        }
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        Trees.delete(profile);
    }
}
