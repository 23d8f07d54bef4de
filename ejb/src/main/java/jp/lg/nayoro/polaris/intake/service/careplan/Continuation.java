package jp.lg.nayoro.polaris.intake.service.careplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 空欄は上の行と同じ. 第2表 and the support plan of 予防 are written as they are printed: what a row shares with the row above is left
 * blank. The blanks are filled in here, as long as the number of the need, of the goal and of the content says that it is the
 * same one; a blank under another number is a blank.
 */
final class Continuation {

    /** 課題, 長期目標 with its period, 短期目標 with its period, サービス内容. */
    private static final List<Level> TABLE_2 = List.of(
            new Level(6, List.of(7)),
            new Level(8, List.of(9, 11)),
            new Level(0, List.of(10, 12)),
            new Level(13, List.of(14)));

    /** 総合的課題 to 目標, 支援計画. */
    private static final List<Level> PREVENTION_SUPPORT =
            List.of(new Level(5, List.of(6, 7, 8, 9)), new Level(10, List.of(11, 12, 13)));

    private final List<Level> levels;
    private final int sameUntil;
    private List<String> above;

    private Continuation(List<Level> levels, int sameUntil) {
        this.levels = levels;
        this.sameUntil = sameUntil;
    }

    /**
     * One thing that may run over several rows.
     *
     * @param number column of its number; 0 where it has none and another text begins another one
     * @param texts columns of its texts, the leading one first
     */
    private record Level(int number, List<Integer> texts) {}

    static Continuation of(FileKind kind) {
        return switch (kind) {
            case UP2KYO -> new Continuation(TABLE_2, 5);
            case UPYOBO_SUB -> new Continuation(PREVENTION_SUPPORT, 4);
            default -> new Continuation(List.of(), 0);
        };
    }

    CsvRow fill(CsvRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        if (!levels.isEmpty() && sameSheet(cells)) {
            boolean same = true;
            for (var level : levels) {
                same = same && continues(level, cells);
            }
        }
        above = cells;
        return new CsvRow(row.line(), cells);
    }

    /** Of the same person and plan. */
    private boolean sameSheet(List<String> cells) {
        return above != null && above.subList(0, sameUntil).equals(cells.subList(0, sameUntil));
    }

    private boolean continues(Level level, List<String> cells) {
        int lead = level.texts().get(0) - 1;
        if (level.number() > 0) {
            int number = level.number() - 1;
            if (!cells.get(number).isBlank() && !Objects.equals(cells.get(number), above.get(number))) {
                return false;
            }
            cells.set(number, above.get(number));
        }
        if (!cells.get(lead).isBlank()) {
            return level.number() > 0 || cells.get(lead).equals(above.get(lead));
        }
        for (int text : level.texts()) {
            if (cells.get(text - 1).isBlank()) {
                cells.set(text - 1, above.get(text - 1));
            }
        }
        return true;
    }
}
