package jp.lg.nayoro.polaris.audit.entity.chain;

import java.util.List;

/** What a check found, in words for whoever ran it. */
public final class Verdict {

    private Verdict() {}

    public static List<String> of(ChainReport report) {
        var counts = "%,d 行、錨 %d 件と照合 / %,d rows, %d anchors agree"
                .formatted(report.rows(), report.anchors(), report.rows(), report.anchors());
        return report.firstFault()
                .map(fault -> List.of(
                        counts,
                        "異常 / BROKEN: 行 %d %s / row %d %s"
                                .formatted(fault.id(), japanese(fault), fault.id(), english(fault))))
                .orElseGet(() -> List.of(
                        counts,
                        "正常 / INTACT: 最後の行 %d、%s / last row %d"
                                .formatted(report.lastId(), report.lastHash(), report.lastId())));
    }

    private static String japanese(ChainFault fault) {
        return switch (fault.kind()) {
            case MISSING -> "がありません（抜き取り）。";
            case ALTERED -> "の内容が書き換えられています。";
            case DETACHED -> "が前の行とつながりません（並べ替え・差し込み）。";
            case TRUNCATED -> "から先がありません（末尾の切り取り）。";
            case ADDED -> "から先は、このシステムが書いたものではありません。";
            case REWRITTEN -> "までが計算し直されています（錨と一致しません）。";
        };
    }

    private static String english(ChainFault fault) {
        return switch (fault.kind()) {
            case MISSING -> "is missing";
            case ALTERED -> "was altered";
            case DETACHED -> "does not follow the row before it (moved or put in)";
            case TRUNCATED -> "and what followed were cut off";
            case ADDED -> "and what follows were not written by the system";
            case REWRITTEN -> "differs from its anchor: the chain was computed anew";
        };
    }
}
