package jp.lg.nayoro.polaris.demo;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What became of a resident's consent. */
enum ConsentCase {
    PLAIN,
    /** 施設リスト. */
    LISTED,
    /** Ends within thirty days. */
    EXPIRING,
    /** 満了. */
    EXPIRED,
    /** 撤回. */
    WITHDRAWN,
    /** Withdrawn, and given anew later. */
    GIVEN_ANEW,
    /** 更新: a newer one took its place. */
    RENEWED,
    WITHOUT_BOARD,
    WITHOUT_LAB,
    /** Names 特に配慮を要する情報, too. */
    WITH_SENSITIVE,
    /** 一括同意 with 除外施設. */
    EXCLUDING;

    private static final Map<Long, ConsentCase> BY_RESIDENT = TsvTable.lines("consent-cases.tsv").stream()
            .flatMap(line -> line.list("residents").stream()
                    .flatMapToLong(ConsentCase::numbers)
                    .boxed()
                    .map(id -> Map.entry(id, ConsentCase.valueOf(line.text("case")))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    static ConsentCase of(long resident) {
        return BY_RESIDENT.getOrDefault(resident, PLAIN);
    }

    private static LongStream numbers(String range) {
        var ends = range.split("-");
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }
}
