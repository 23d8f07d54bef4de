package jp.lg.nayoro.polaris.security.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** By what a registered terminal is known. Browsers keep a cookie for 400 days at most; each sign-in there renews it. */
final class TerminalCookie {

    private static final String NAME = "polaris-terminal";
    private static final int DAYS = 400;

    private TerminalCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(NAME) && !cookie.getValue().isBlank())
                .map(Cookie::getValue)
                .findFirst();
    }

    static void give(String token, HttpServletRequest request, HttpServletResponse response) {
        send(token, (int) Duration.ofDays(DAYS).toSeconds(), request, response);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        send("", 0, request, response);
    }

    private static void send(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
