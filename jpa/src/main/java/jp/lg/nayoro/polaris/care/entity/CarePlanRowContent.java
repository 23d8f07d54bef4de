package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import static java.util.Objects.requireNonNull;

/**
 * What one line of a care plan says, apart from whose registration it is and which file it came in.
 *
 * @param formVersion CSVバージョン as in 202410; of LIFE the data type as in FORM_0000_2021
 * @param rowNumber within its set, from 1; 0 where the line says that the set is deleted
 * @param cells text by column: its number in the 標準仕様 from 1, or its name in LIFE. Blank cells are left out; an empty
 *     text deletes expressly what was told before
 * @param route UNKNOWN where the file does not tell
 * @param issuedAt when the file was written; null where it does not tell
 * @param sourceLine line of the file, from 1
 */
public record CarePlanRowContent(
        CarePlanKey key,
        String formVersion,
        int rowNumber,
        Map<String, String> cells,
        CarePlanRoute route,
        LocalDateTime issuedAt,
        int sourceLine)
        implements Serializable {

    public CarePlanRowContent {
        requireNonNull(key);
        requireNonNull(formVersion);
        requireNonNull(route);
        cells = Map.copyOf(cells);
    }

    /** 削除: nothing of the set holds any longer. */
    public static CarePlanRowContent deletion(
            CarePlanKey key, String formVersion, CarePlanRoute route, LocalDateTime issuedAt, int sourceLine) {
        return new CarePlanRowContent(key, formVersion, 0, Map.of(), route, issuedAt, sourceLine);
    }

    public boolean deletes() {
        return rowNumber == 0;
    }

    /** The same with what an earlier line told and this one neither repeats nor deletes. */
    public CarePlanRowContent over(Map<String, String> earlier) {
        Map<String, String> merged = new LinkedHashMap<>(earlier);
        merged.putAll(cells);
        merged.values().removeIf(String::isEmpty);
        return new CarePlanRowContent(key, formVersion, rowNumber, merged, route, issuedAt, sourceLine);
    }

    /** The columns that are asked for by themselves. */
    public CarePlanFacts facts() {
        return CarePlanFacts.of(key.form(), cells);
    }

    /** Nothing of the content: this string may reach a log. */
    @Override
    public String toString() {
        return "CarePlanRowContent[" + key + ", " + rowNumber + "]";
    }
}
