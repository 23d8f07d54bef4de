package jp.lg.nayoro.polaris.bench;

import java.util.List;

/** Harm done to XML and JSON. What is done to the one is, done to the other, harm of a plainer kind. */
final class Markup {

    private static final int DEEP = 10_000;

    private Markup() {}

    static String externalEntity(String text, Chance chance) {
        var target = chance.oneOf(List.of(
                "file:///etc/passwd",
                "http://127.0.0.1:9/polaris",
                "jar:http://127.0.0.1:9/a.jar!/a",
                "file:///dev/random",
                "netdoc:///etc/hostname"));
        var declaration = chance.of(0.5)
                ? "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]>"
                : "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + target + "\">%e;]>";
        return afterProlog(text, declaration).replaceFirst(">([^<>]+)</", ">&e;$1</");
    }

    static String bomb(String text) {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ポラリス\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return afterProlog(text, entities + "]>").replaceFirst(">([^<>]+)</", ">&e11;$1</");
    }

    static String deep(String text, Chance chance) {
        int levels = chance.between(500, DEEP);
        if (text.startsWith("<")) {
            int last = text.lastIndexOf("</");
            return text.substring(0, last) + "<a>".repeat(levels) + "</a>".repeat(levels) + text.substring(last);
        }
        int last = Math.max(0, text.lastIndexOf('}'));
        return text.substring(0, last) + ",\"extension\":" + "[{\"extension\":".repeat(levels) + "[]"
                + "}]".repeat(levels) + text.substring(last);
    }

    static String reshaped(String text, Chance chance) {
        var changes = List.of(
                new String[] {"[", "{"},
                new String[] {"\"coding\":[", "\"coding\":[["},
                new String[] {":\"", ":1\""},
                new String[] {"\"resourceType\"", "\"resourcetype\""},
                new String[] {"\"value\":", "\"value\":null,\"value\":"},
                new String[] {"{", "[1,{"},
                new String[] {"\"reference\":\"", "\"reference\":\"http://127.0.0.1:9/"},
                new String[] {"</", "<"},
                new String[] {"code=\"", "code="});
        var change = chance.oneOf(changes);
        int from = text.indexOf(change[0], chance.between(0, text.length() - 1));
        return from < 0
                ? text.replace(change[0], change[1])
                : text.substring(0, from) + change[1] + text.substring(from + change[0].length());
    }

    private static String afterProlog(String text, String declaration) {
        int end = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return text.substring(0, end) + declaration + text.substring(end);
    }
}
