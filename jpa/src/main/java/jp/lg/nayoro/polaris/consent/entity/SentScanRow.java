package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

/** 写し that came with a renewal or change and waits for its registration. */
public record SentScanRow(Long id, String fileName) implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.SentScanRow(p.id, p.fileName)
            FROM PaperScan p
            WHERE p.application = :application AND p.state = jp.lg.nayoro.polaris.consent.entity.ScanState.WAITING
            ORDER BY p.id""";
}
