package jp.lg.nayoro.polaris.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The intake door as the contract has it, with one way in: "importer", "secret". */
final class IntakeStub implements AutoCloseable {

    final List<List<String>> batches = new ArrayList<>();
    boolean ended;

    /** The code that is still asked for; null of an account without a second factor. */
    String code;

    private int looks;
    private final HttpServer server;

    IntakeStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/polaris/home.xhtml", this::home);
        server.createContext("/polaris/second-step.xhtml", this::secondStep);
        server.createContext("/polaris/j_security_check", this::signIn);
        server.createContext("/polaris/api/intake/runs", this::intake);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/polaris/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void home(HttpExchange exchange) throws IOException {
        if (code == null) {
            reply(exchange, 200, "<form/>");
        } else {
            exchange.getResponseHeaders().add("Location", address() + "second-step.xhtml");
            reply(exchange, 302, "");
        }
    }

    private void secondStep(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (form.contains("step%3Acode=" + code + "&") && form.contains("jakarta.faces.ViewState=v%3A1")) {
            code = null;
        }
        reply(exchange, 200, "<input type=\"hidden\" name=\"jakarta.faces.ViewState\" value=\"v:1\"/>");
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (form.equals("j_username=importer&j_password=secret")) {
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=in; Path=/polaris; HttpOnly");
            exchange.getResponseHeaders().add("Location", address() + "home.xhtml");
            reply(exchange, 302, "");
        } else {
            reply(exchange, 200, "<form/>");
        }
    }

    private void intake(HttpExchange exchange) throws IOException {
        var cookie = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        var client = exchange.getRequestHeaders().getFirst("X-Polaris-Client");
        var path = exchange.getRequestURI().getPath();
        if (!cookie.contains("JSESSIONID=in") || !"cli".equals(client)) {
            reply(exchange, 403, "{\"message\":\"no\"}");
        } else if (path.endsWith("/12/files")) {
            reply(exchange, 200, accept(exchange.getRequestBody().readAllBytes()));
        } else if (path.endsWith("/12/end")) {
            ended = true;
            reply(exchange, 202, "{\"run\":12}");
        } else if (path.endsWith("/12")) {
            reply(exchange, 200, progress());
        } else if (path.endsWith("/12/held")) {
            reply(exchange, 200, held(exchange.getRequestURI().getQuery().contains("page=1")));
        } else if (exchange.getRequestURI().getQuery().contains("facility=0110000001")) {
            reply(exchange, 201, "{\"run\":12}");
        } else {
            reply(exchange, 404, "{\"message\":\"この番号の施設はありません\"}");
        }
    }

    private String accept(byte[] zipped) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        batches.add(names);
        return "{\"files\":%d}".formatted(names.size());
    }

    /** Stores everything but what has 隔離 in its name; looked at once, it is at work, and done the next time. */
    private String progress() {
        int all = batches.stream().mapToInt(List::size).sum();
        int held = refused().size();
        var state = looks++ == 0 ? "RUNNING" : "COMPLETED";
        return """
                {"state":"%s","expected":%d,"done":%d,"read":%d,"stored":%d,"duplicate":0,"quarantined":%d,"unchanged":0,
                "entries":9,"failure":null}"""
                .formatted(state, all, all, all, all - held, held);
    }

    private String held(boolean firstPage) {
        var files = refused().stream()
                .map(name -> "{\"path\":\"" + name + "\",\"outcome\":\"QUARANTINED\",\"reason\":\"別の患者です\"}")
                .toList();
        return firstPage ? "[" + String.join(",", files) + "]" : "[]";
    }

    private List<String> refused() {
        return batches.stream()
                .flatMap(List::stream)
                .filter(name -> name.contains("隔離"))
                .toList();
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
