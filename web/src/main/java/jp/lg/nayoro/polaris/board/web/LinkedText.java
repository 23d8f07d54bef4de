package jp.lg.nayoro.polaris.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text cut into plain parts and web addresses. Every part is written by the page as text, so that nothing anybody typed
 * becomes markup; only {@code http} and {@code https} become links.
 */
public final class LinkedText {

    /** An address ends at a space, a quote, a bracket or Japanese text: 「https://example.jp/を見て」. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\p{Alnum}\\-._~:/?#@!$&*+,;=%]+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?*]+$");

    private LinkedText() {}

    /** @param href null for plain text */
    public record Part(String text, String href) {}

    public static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var address = ADDRESS.matcher(text);
        var done = 0;
        while (address.find()) {
            var link = SENTENCE_END.matcher(address.group()).replaceFirst("");
            if (link.endsWith("://")) {
                continue;
            }
            addPlain(parts, text.substring(done, address.start()));
            parts.add(new Part(link, link));
            done = address.start() + link.length();
        }
        addPlain(parts, text.substring(done));
        return parts;
    }

    private static void addPlain(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null));
        }
    }
}
