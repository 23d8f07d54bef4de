package jp.lg.nayoro.polaris.record.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/**
 * 特に配慮を要する情報の見分け方, row by row, as {@code sensitivity.csv} beside this class says it: by the code of a diagnosis or a
 * test, by its name, by the department. The first row that fits answers. It changes with a release; the entries there are, are
 * then told apart anew ({@link ClassifyEntries}).
 */
public final class SensitivityTable {

    public static final SensitivityTable OF_THE_RELEASE = read("sensitivity.csv");

    private static final String BUT = "!";

    private final List<Row> rows;
    private final int checksum;

    private SensitivityTable(List<Row> rows, int checksum) {
        this.rows = rows;
        this.checksum = checksum;
    }

    /** What an entry is told by. Absent codes and an absent department are null. */
    record Features(EntryCategory kind, EntryCode code, EntryCode alternative, String display, String department) {}

    /** Null for what is ordinary. */
    DataCategory of(Features entry) {
        return rows.stream()
                .filter(row -> row.fits(entry))
                .findFirst()
                .map(Row::sensitivity)
                .orElse(null);
    }

    /** Another one of each text of the table. */
    int checksum() {
        return checksum;
    }

    private record Row(DataCategory sensitivity, Set<EntryCategory> kinds, String where, Pattern words) {

        boolean fits(Features entry) {
            return kinds.contains(entry.kind())
                    && switch (where) {
                        case "NAME" -> holdsWord(entry.display());
                        case "DEPARTMENT" -> holdsWord(entry.department());
                        default -> begins(entry.code()) || begins(entry.alternative());
                    };
        }

        private boolean begins(EntryCode code) {
            return code != null
                    && code.system().name().equals(where)
                    && words.matcher(folded(code.code().replace(".", ""))).lookingAt();
        }

        private boolean holdsWord(String text) {
            return text != null && words.matcher(folded(text)).find();
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    private static SensitivityTable read(String resource) {
        try (InputStream file = SensitivityTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("Not there: " + resource);
            }
            return parse(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines that begin with {@code #} are remarks, the first other line names the columns. */
    static SensitivityTable parse(String csv) {
        var rows = csv.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .skip(1)
                .map(SensitivityTable::row)
                .toList();
        var sum = new CRC32();
        sum.update(csv.getBytes(UTF_8));
        return new SensitivityTable(rows, (int) sum.getValue());
    }

    private static Row row(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("Not four cells: " + line);
        }
        var sensitivity = DataCategory.valueOf(cells[0]);
        var where = cells[2];
        var byText = Set.of("NAME", "DEPARTMENT").contains(where);
        if (!sensitivity.isSensitive() || cells[3].isBlank() || !byText && CodeSystem.valueOf(where) == null) {
            throw new IllegalArgumentException("Says nothing: " + line);
        }
        return new Row(sensitivity, kinds(cells[1]), where, anyOf(cells[3]));
    }

    private static Set<EntryCategory> kinds(String cell) {
        if (cell.equals("*")) {
            return EnumSet.allOf(EntryCategory.class);
        }
        var named = EnumSet.noneOf(EntryCategory.class);
        words(cell.replace(BUT, "")).map(EntryCategory::valueOf).forEach(named::add);
        return cell.startsWith(BUT) ? EnumSet.complementOf(named) : named;
    }

    /** A word of Latin letters begins where it begins: TESTS holds no STS. */
    private static Pattern anyOf(String cell) {
        return Pattern.compile(words(cell)
                .map(SensitivityTable::folded)
                .map(word -> (word.charAt(0) < 128 ? "(?<![A-Z])" : "") + Pattern.quote(word))
                .collect(joining("|")));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" "));
    }
}
