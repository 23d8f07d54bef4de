package jp.lg.nayoro.polaris.identity.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 異体字. Joins the old and popular forms of the kanji most frequent in names (髙 and 高, 邉, 邊 and 辺), as institutions spell one
 * person in several ways. 斎 and 斉 are different surnames and stay apart. Search
 * and matching share it. The table is {@code kanji-variants.txt}.
 */
public final class KanjiVariants {

    private static final String TABLE = "kanji-variants.txt";
    private static final Map<Integer, Integer> CANONICAL = read();

    private KanjiVariants() {}

    public static int canonical(int codePoint) {
        return CANONICAL.getOrDefault(codePoint, codePoint);
    }

    public static Map<Integer, Integer> all() {
        return CANONICAL;
    }

    private static Map<Integer, Integer> read() {
        var table = new HashMap<Integer, Integer>();
        try (var lines =
                new BufferedReader(new InputStreamReader(KanjiVariants.class.getResourceAsStream(TABLE), UTF_8))) {
            lines.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split(" "))
                    .forEach(forms -> {
                        for (int i = 1; i < forms.length; i++) {
                            table.put(Integer.valueOf(forms[i], 16), Integer.valueOf(forms[0], 16));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("The table of kanji variants cannot be read", e);
        }
        return Map.copyOf(table);
    }
}
