package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What was found of an alert, by whom and when. */
public record FindingRow(Long id, FindingKind kind, String words, String foundBy, LocalDateTime foundAt)
        implements Serializable {

    public static final String OF_ALERT = "PrivacyFinding.ofAlert";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.FindingRow(n.id, n.kind, n.words, s.name, n.foundAt)
            FROM PrivacyFinding n JOIN Staff s ON s.id = n.foundBy
            WHERE n.alert = :alert ORDER BY n.id DESC""";
}
