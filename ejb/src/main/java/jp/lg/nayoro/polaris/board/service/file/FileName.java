package jp.lg.nayoro.polaris.board.service.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * ファイル名. Of what a browser calls a file only the last part is kept, without what could steer a terminal, turn the writing
 * direction or name a device; short enough for every file system; and it ends as its content is.
 */
public final class FileName {

    /** In UTF-8, ending included; file systems take 255. */
    private static final int LONGEST = 200;

    private static final String NAMELESS = "file";

    private FileName() {}

    /** @param ending with its dot, as the content found asks for */
    public static String folded(String given, String ending) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[\"*:<>?|]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        var stem = withoutEnding(name, ending);
        return shortened(stem.isBlank() ? NAMELESS : stem, LONGEST - ending.length()) + ending;
    }

    /** The ending given is dropped where it says the same, or would say something else than the content. */
    private static String withoutEnding(String name, String ending) {
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.substring(dot).toLowerCase(Locale.ROOT).matches("\\.[a-z0-9]{1,5}");
        return ends || name.toLowerCase(Locale.ROOT).endsWith(ending) ? name.substring(0, Math.max(dot, 0)) : name;
    }

    private static String shortened(String stem, int most) {
        int end = stem.length();
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > most) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end);
    }
}
