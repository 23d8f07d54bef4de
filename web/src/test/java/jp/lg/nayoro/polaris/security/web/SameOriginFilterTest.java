package jp.lg.nayoro.polaris.security.web;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SameOriginFilterTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # method, servlet path, path info, Origin,              Sec-Fetch-Site, client header, passes
            GET,    /home.xhtml, ,          https://evil.example, cross-site,  ,    true
            POST,   /home.xhtml, ,          http://polaris:8080,  same-origin, ,    true
            POST,   /home.xhtml, ,          ,                     ,            ,    true
            POST,   /home.xhtml, ,          ,                     none,        ,    true
            POST,   /home.xhtml, ,          https://evil.example, ,            ,    false
            POST,   /home.xhtml, ,          http://polaris:9090,  ,            ,    false
            POST,   /home.xhtml, ,          null,                 ,            ,    false
            POST,   /home.xhtml, ,          ,                     cross-site,  ,    false
            POST,   /home.xhtml, ,          ,                     same-site,   ,    false
            PUT,    /home.xhtml, ,          https://evil.example, ,            ,    false
            DELETE, /home.xhtml, ,          https://evil.example, ,            ,    false
            # doors for machines, mapped either way
            POST,   /api,        /intake/x, ,                     ,            cli, true
            POST,   /api,        /intake/x, ,                     ,            ,    false
            POST,   /api/intake, ,          ,                     ,            ,    false
            POST,   /api,        /intake/x, https://evil.example, ,            cli, false
            """)
    void letsOnlyOurOwnPagesAndOurClientsChangeAnything(
            String method,
            String servletPath,
            String pathInfo,
            String origin,
            String site,
            String client,
            boolean passes)
            throws Exception {
        var headers = new HashMap<String, String>(Map.of("Host", "polaris:8080"));
        headers.put("Origin", origin);
        headers.put("Sec-Fetch-Site", site);
        headers.put(SameOriginFilter.CLIENT_HEADER, client);
        var passed = new AtomicBoolean();
        var status = new AtomicInteger(200);

        new SameOriginFilter()
                .doFilter(
                        request(method, servletPath, pathInfo, headers),
                        response(status),
                        (request, response) -> passed.set(true));

        assertEquals(passes, passed.get());
        assertEquals(passes ? 200 : 403, status.get());
    }

    private static HttpServletRequest request(
            String method, String servletPath, String pathInfo, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> servletPath;
                    case "getPathInfo" -> pathInfo;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static HttpServletResponse response(AtomicInteger status) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> {
                    status.set((Integer) arguments[0]);
                    return null;
                });
    }
}
