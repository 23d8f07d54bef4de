package jp.lg.nayoro.polaris.shared.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.shared.service.paper.BoundLetters;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.Letters;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 印刷. Sends a letter as a PDF that the browser shows and prints. It is set first and sent afterwards, so that a failure is
 * answered by an error page and never by half a file.
 */
@ApplicationScoped
public class Paper {

    @Inject
    Letters letters;

    @Inject
    BoundLetters binder;

    public void send(Letter letter, HttpServletResponse response) throws IOException {
        send(letter.title(), letters.render(letter), response);
    }

    /** Many of one kind as one PDF. */
    public void send(List<Letter> all, HttpServletResponse response) throws IOException {
        send(all.get(0).title(), binder.render(all), response);
    }

    private static void send(String title, byte[] pdf, HttpServletResponse response) throws IOException {
        var name = URLEncoder.encode(title + ".pdf", UTF_8).replace("+", "%20");
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.getOutputStream().write(pdf);
    }
}
