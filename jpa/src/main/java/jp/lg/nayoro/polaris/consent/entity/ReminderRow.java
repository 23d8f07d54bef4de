package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** That a letter was printed for a consent at a stage. */
public record ReminderRow(ConsentId consent, ReminderStage stage, LocalDateTime printedAt) implements Serializable {

    static final String AMONG =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ReminderRow(m.consent, m.stage, m.printedAt)
            FROM ConsentReminder m WHERE m.consent IN :consents""";
}
