package jp.lg.nayoro.polaris.launcher.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.lg.nayoro.polaris.launcher.LauncherFailure;

import static java.util.stream.Collectors.joining;

/** A member of staff who signed in, with a session of their own. All of them share one HTTP client, as they share the machine. */
final class Viewer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI server;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Viewer(URI server) {
        this.server = server;
    }

    static Viewer nobody(URI server) {
        return new Viewer(server);
    }

    static Viewer signedIn(URI server, String login, String password) throws IOException, InterruptedException {
        var viewer = new Viewer(server);
        viewer.send("polaris/home.xhtml", HttpRequest.newBuilder().GET());
        viewer.send(
                "polaris/j_security_check",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("j_username=" + login + "&j_password=" + password)));
        viewer.page("polaris/home.xhtml");
        return viewer;
    }

    /** The bytes of a page; anything but a page is a failure, so that no refusal is measured for a page. */
    byte[] page(String path) throws IOException, InterruptedException {
        var response = send(path, HttpRequest.newBuilder().GET());
        if (response.statusCode() != 200) {
            throw new LauncherFailure(
                    "ページを開けません: " + path + "（" + response.statusCode() + "）",
                    "No page at " + path + ": " + response.statusCode());
        }
        return response.body();
    }

    /** Whether there is such a page at all. */
    boolean finds(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET()).statusCode() != 404;
    }

    void put(String path, byte[] bytes) throws IOException, InterruptedException {
        send(path, HttpRequest.newBuilder().PUT(BodyPublishers.ofByteArray(bytes)));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private HttpResponse<byte[]> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.uri(server.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Sec-Fetch-Site", "same-origin");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        for (var set : response.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }
}
