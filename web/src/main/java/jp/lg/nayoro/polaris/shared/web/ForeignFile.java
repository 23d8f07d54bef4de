package jp.lg.nayoro.polaris.shared.web;

import java.net.URLEncoder;

import jakarta.servlet.http.HttpServletResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a browser is told of a file that came from outside: it may guess no other type, whatever the file holds may run nothing
 * and fetch nothing, nobody but our own pages frames it, and nothing of it is kept.
 */
public final class ForeignFile {

    private static final String NOTHING = "default-src 'none'; img-src 'self' data:; media-src 'self'; "
            + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private ForeignFile() {}

    /** @param shown in the page, instead of handed on */
    public static void describe(
            HttpServletResponse response, String fileName, String mediaType, boolean isPdf, boolean shown) {
        var name = URLEncoder.encode(fileName, UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy(isPdf));
    }

    /** A sandbox allows no plugin, and browsers show a PDF by one; their viewers run no script of a PDF's against the page. */
    private static String policy(boolean isPdf) {
        return isPdf ? NOTHING + "; object-src 'self'; plugin-types application/pdf" : NOTHING + "; sandbox";
    }
}
