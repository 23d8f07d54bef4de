package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The intake door of a running server, as a program uses it. Signs in by the same form as people do, since there is one
 * way in. Every message carries {@code X-Polaris-Client}, which a page of another site cannot make a browser send.
 */
final class IntakeClient implements AutoCloseable {

    /** The server's word for one import. */
    record Run(long run) {}

    /** A file that the server holds, and why. */
    record HeldFile(String path, String outcome, String reason) {}

    private record Received(int files) {}

    private record Message(String message) {}

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SECOND_STEP = "second-step.xhtml";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private IntakeClient(URI server) {
        this.server = server;
    }

    static IntakeClient signedIn(SignIn signIn) throws InterruptedException {
        var client = new IntakeClient(signIn.server());
        client.signIn(signIn.login(), signIn.secret());
        client.secondStep(signIn.code());
        return client;
    }

    Run begin(String facility, String format) throws InterruptedException {
        var response = post("api/intake/runs?facility=" + encoded(facility) + "&format=" + encoded(format), none());
        return answer(response, 201, Run.class);
    }

    /** Once this returns the server keeps the files. */
    void send(Run run, byte[] zip) throws InterruptedException {
        var response = post("api/intake/runs/" + run.run() + "/files", BodyPublishers.ofByteArray(zip));
        answer(response, 200, Received.class);
    }

    void end(Run run) throws InterruptedException {
        answer(post("api/intake/runs/" + run.run() + "/end", none()), 202, Run.class);
    }

    RunProgress progress(Run run) throws InterruptedException {
        return answer(get("api/intake/runs/" + run.run()), 200, RunProgress.class);
    }

    /** All files of the run that are held, page by page. */
    List<HeldFile> held(Run run) throws InterruptedException {
        List<HeldFile> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            var files = answer(get("api/intake/runs/" + run.run() + "/held?page=" + page), 200, HeldFile[].class);
            if (files.length == 0) {
                return all;
            }
            all.addAll(List.of(files));
        }
    }

    /** Nothing to close: the session ends by itself, and the HTTP client's threads are daemons. */
    @Override
    public void close() {}

    private void signIn(String login, String secret) throws InterruptedException {
        send(HttpRequest.newBuilder(server.resolve("home.xhtml")).GET());
        var form = "j_username=" + encoded(login) + "&j_password=" + encoded(secret);
        var response = send(HttpRequest.newBuilder(server.resolve("j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var location = response.headers().firstValue("Location").orElse("login");
        if (response.statusCode() / 100 != 3 || location.contains("login")) {
            throw new LauncherFailure(
                    "サインインできません。利用者名かパスワードが違います。",
                    "Cannot sign in at " + server + ": the login or the password is wrong.");
        }
    }

    /** An account with a second factor is led to a page that asks for its code; a program account is not. */
    private void secondStep(String code) throws InterruptedException {
        if (!isLedToSecondStep()) {
            return;
        }
        if (code == null) {
            throw new LauncherFailure(
                    "この利用者のサインインには確認コードが必要です。アプリの6桁の数字を環境変数 POLARIS_TOTP に設定して、すぐに実行してください。",
                    "This account needs a code: set POLARIS_TOTP to the six digits of the app and run this at once.");
        }
        var page =
                send(HttpRequest.newBuilder(server.resolve(SECOND_STEP)).GET()).body();
        var form = "step=step&step%3Acode=" + encoded(code) + "&step%3Acheck=" + "&jakarta.faces.ViewState="
                + encoded(found(VIEW_STATE, page)) + "&primefaces.nonce=" + encoded(found(NONCE, page));
        send(HttpRequest.newBuilder(server.resolve(SECOND_STEP))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (isLedToSecondStep()) {
            throw new LauncherFailure(
                    "確認コードが違うか、使い終わっています。次のコードを待って、やり直してください。",
                    "The code is wrong or was used already; wait for the next one.");
        }
    }

    private boolean isLedToSecondStep() throws InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve("home.xhtml")).GET())
                .headers()
                .firstValue("Location")
                .filter(to -> to.endsWith(SECOND_STEP))
                .isPresent();
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("X-Polaris-Client", "cli")
                .header("Accept", "application/json")
                .header("Content-Type", "application/zip")
                .POST(body));
    }

    private HttpResponse<String> get(String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("X-Polaris-Client", "cli")
                .header("Accept", "application/json")
                .GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LauncherFailure(
                    "サーバー " + server + " に接続できません。./polaris run で起動していますか。",
                    "Cannot reach the server " + server + "; is it running (./polaris run)?",
                    e);
        }
    }

    private <T> T answer(HttpResponse<String> response, int expected, Class<T> type) {
        if (response.statusCode() != expected) {
            throw refused(response);
        }
        try {
            return JSON.readValue(response.body(), type);
        } catch (JacksonException e) {
            throw new LauncherFailure(
                    "サーバーの返答が分かりません。サーバーのバージョンを確かめてください。",
                    "The server's answer makes no sense here; are client and server of one version?",
                    e);
        }
    }

    private LauncherFailure refused(HttpResponse<String> response) {
        return new LauncherFailure(
                "取り込めません: " + message(response),
                "The server refused (" + response.statusCode() + "): " + message(response));
    }

    private static String message(HttpResponse<String> response) {
        try {
            var message = JSON.readValue(response.body(), Message.class).message();
            return message == null ? "HTTP " + response.statusCode() : message;
        } catch (JacksonException notJson) {
            return "HTTP " + response.statusCode();
        }
    }

    private static BodyPublisher none() {
        return BodyPublishers.noBody();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
