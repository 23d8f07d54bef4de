-- 更新の案内: a letter that asks for a renewal, printed 60 and 30 days before a consent ends.
CREATE TABLE consent_reminder (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    consent_id BIGINT      NOT NULL,
    stage      VARCHAR(16) NOT NULL COMMENT 'ReminderStage: SIXTY, THIRTY, OVER',
    printed_by BIGINT      NOT NULL,
    printed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY consent_reminder_consent (consent_id, printed_at),
    CONSTRAINT consent_reminder_of FOREIGN KEY (consent_id) REFERENCES consent (id),
    CONSTRAINT consent_reminder_printer FOREIGN KEY (printed_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
