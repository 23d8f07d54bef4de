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
    private final HttpServer server;

    IntakeStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/polaris/home.xhtml", exchange -> reply(exchange, 200, "<form/>"));
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
            reply(exchange, 200, "");
        } else if (exchange.getRequestURI().getQuery().contains("facility=0110000001")) {
            reply(exchange, 201, "{\"run\":12}");
        } else {
            reply(exchange, 404, "{\"message\":\"この番号の施設はありません\"}");
        }
    }

    /** Stores everything but what has 隔離 in its name. */
    private String accept(byte[] zipped) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        batches.add(names);
        var refused = names.stream().filter(name -> name.contains("隔離")).toList();
        var files = refused.stream()
                .map(name -> "{\"path\":\"" + name + "\",\"outcome\":\"QUARANTINED\",\"reason\":\"別の患者です\"}")
                .toList();
        return "{\"stored\":%d,\"duplicate\":0,\"quarantined\":%d,\"entries\":9,\"files\":[%s]}"
                .formatted(names.size() - refused.size(), refused.size(), String.join(",", files));
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
