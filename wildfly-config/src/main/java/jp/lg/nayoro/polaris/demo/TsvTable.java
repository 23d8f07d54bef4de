package jp.lg.nayoro.polaris.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A table of the demo town: tab-separated, the first line names the columns, lines that begin with {@code #} are remarks. */
public final class TsvTable {

    private TsvTable() {}

    static <T> List<T> read(String name, Function<Line, T> reader) {
        return lines(name).stream().map(reader).toList();
    }

    public static List<Line> lines(String name) {
        var stream = TsvTable.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Missing beside the classes: " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var rows = reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
            return rows.stream()
                    .skip(1)
                    .map(cells -> line(name, rows.get(0), cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String name, String[] head, String[] cells) {
        if (cells.length != head.length) {
            throw new IllegalStateException(name + ": " + cells.length + " cells beside " + cells[0]);
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < head.length; i++) {
            values.put(head[i], cells[i]);
        }
        return new Line(values);
    }

    /** One line. Blank cells are null, as unknown is not the same as empty. */
    public record Line(Map<String, String> values) {

        public String text(String column) {
            if (!values.containsKey(column)) {
                throw new IllegalStateException("No column " + column);
            }
            var value = values.get(column).strip();
            return value.isEmpty() ? null : value;
        }

        public String textOr(String column, String other) {
            var value = text(column);
            return value == null ? other : value;
        }

        public int whole(String column) {
            return Integer.parseInt(text(column));
        }

        public double number(String column) {
            return Double.parseDouble(text(column));
        }

        public BigDecimal decimal(String column) {
            var value = text(column);
            return value == null ? null : new BigDecimal(value);
        }

        /** Parts divided by {@code |}; none for a blank cell. */
        public List<String> list(String column) {
            var value = text(column);
            return value == null ? List.of() : List.of(value.split("\\|"));
        }
    }
}
