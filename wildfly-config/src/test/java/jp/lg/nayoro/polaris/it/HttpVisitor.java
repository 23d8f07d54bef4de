package jp.lg.nayoro.polaris.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One person at a browser without scripts: keeps cookies, follows no redirect unasked. */
public final class HttpVisitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(PolarisUnderTest.address().resolve(page)).GET());
    }

    /** Asks for the first page, is given the form, sends it. */
    public HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        get("home.xhtml");
        var form = "j_username=" + encoded(login) + "&j_password=" + encoded(password);
        return post("j_security_check", form, null);
    }

    HttpResponse<String> postFrom(String origin, String page) throws IOException, InterruptedException {
        return post(page, "", origin);
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    void useSessionId(String id) {
        var cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/polaris");
        cookie.setVersion(0);
        cookies.getCookieStore().add(PolarisUnderTest.address(), cookie);
    }

    /** A page without what differs at each answer: the nonce of its scripts. */
    static String withoutRandomParts(HttpResponse<String> answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"", "").replaceAll("csp.init\\([^)]*\\)", "");
    }

    /** Sends the form of a Faces page as a browser would: with its view state and nonce. */
    public HttpResponse<String> send(String page, HttpResponse<String> shown, String form)
            throws IOException, InterruptedException {
        var state = hidden(shown, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
        var nonce = hidden(shown, "nonce=\"([^\"]*)\"");
        return post(
                page,
                form + "&jakarta.faces.ViewState=" + encoded(state) + "&primefaces.nonce=" + encoded(nonce),
                null);
    }

    private static String hidden(HttpResponse<String> shown, String pattern) {
        return Pattern.compile(pattern)
                .matcher(shown.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> post(String page, String form, String origin) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(PolarisUnderTest.address().resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
