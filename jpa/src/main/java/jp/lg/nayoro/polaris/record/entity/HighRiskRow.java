package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 特に注意する薬, one line of the table with who set it and who ended it. Either the code or the name is null. */
public record HighRiskRow(
        Long id,
        String yjPrefix,
        String namePart,
        String mark,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason,
        String setBy,
        LocalDateTime setAt,
        String endedBy,
        LocalDateTime endedAt)
        implements Serializable {

    /** Every line there ever was: those that hold first, by their marks. */
    public static final String ALL = "HighRiskMedicine.rows";

    /** The lines that hold on a day. */
    public static final String IN_FORCE = "HighRiskMedicine.rowsInForce";

    private static final String SELECT =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.HighRiskRow(
                h.id, h.yjPrefix, h.namePart, h.mark, h.validFrom, h.validUntil, h.reason,
                s.name, h.setAt, t.name, h.endedAt)
            FROM HighRiskMedicine h JOIN Staff s ON s.id = h.setBy LEFT JOIN Staff t ON t.id = h.endedBy
            """;

    static final String ALL_QUERY = SELECT + "ORDER BY h.endedAt, h.mark, h.yjPrefix, h.namePart, h.id";

    static final String IN_FORCE_QUERY = SELECT
            + "WHERE h.validFrom <= :day AND (h.validUntil IS NULL OR h.validUntil >= :day)"
            + " ORDER BY h.mark, h.yjPrefix, h.id";

    public boolean holds() {
        return endedAt == null;
    }
}
