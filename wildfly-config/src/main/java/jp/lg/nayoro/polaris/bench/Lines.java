package jp.lg.nayoro.polaris.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A text of lines of fields, to be done harm to. */
final class Lines {

    private static final int LIMIT = 10 << 20;
    private static final int COMMON = 150_000;

    private final String end;
    private final char delimiter;
    private final List<String> lines;

    private Lines(String end, char delimiter, List<String> lines) {
        this.end = end;
        this.delimiter = delimiter;
        this.lines = lines;
    }

    static Lines of(Original file) {
        var text = file.text();
        var end = text.contains("\r\n") ? "\r\n" : text.contains("\r") ? "\r" : "\n";
        return new Lines(end, file.delimiter(), new ArrayList<>(Arrays.asList(text.split(end, -1))));
    }

    String swapFields(Chance chance) {
        return change(chance, fields -> {
            Collections.swap(fields, chance.between(0, fields.size() - 1), chance.between(0, fields.size() - 1));
            Collections.swap(fields, chance.between(0, fields.size() - 1), chance.between(0, fields.size() - 1));
        });
    }

    String shuffled(Chance chance) {
        Collections.shuffle(lines, new Random(chance.between(0, Integer.MAX_VALUE - 1)));
        return String.join(end, lines);
    }

    /** One field as long as a rough export makes it; at times as long as a file may be, or a little more. */
    String stuffed(Chance chance) {
        int length = chance.of(0.02) ? LIMIT - chance.between(-2_000, 20_000) : chance.between(300, COMMON);
        return change(chance, fields -> fields.set(chance.between(0, fields.size() - 1), "9".repeat(length)));
    }

    String stretched(Chance chance) {
        return change(chance, fields -> fields.addAll(Collections.nCopies(chance.between(100, 20_000), "~^&")));
    }

    String put(Chance chance, List<String> things) {
        return change(chance, fields -> {
            for (int i = 0; i < 3; i++) {
                int at = chance.between(0, fields.size() - 1);
                var field = new StringBuilder(fields.get(at));
                fields.set(
                        at,
                        field.insert(chance.between(0, field.length()), chance.oneOf(things))
                                .toString());
            }
        });
    }

    /** Changes one line, the first at times, since everything hangs on it. */
    private String change(Chance chance, Consumer<List<String>> change) {
        int at = chance.between(0, lines.size() - 1);
        var fields = new ArrayList<>(Arrays.asList(lines.get(at).split(Pattern.quote(String.valueOf(delimiter)), -1)));
        change.accept(fields);
        lines.set(at, String.join(String.valueOf(delimiter), fields));
        return String.join(end, lines);
    }
}
