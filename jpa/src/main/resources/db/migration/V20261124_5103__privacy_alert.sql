-- 個人情報保護責任者の確認: an act that somebody has to look at. Found once (found_key), closed with a finding, never deleted.
CREATE TABLE privacy_alert (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    version        BIGINT       NOT NULL DEFAULT 0,
    kind           VARCHAR(24)  NOT NULL COMMENT 'AlertKind',
    state          VARCHAR(16)  NOT NULL COMMENT 'AlertState: OPEN, CLOSED',
    staff_id       BIGINT       NOT NULL COMMENT 'whose act it was',
    resident_id    BIGINT       NULL COMMENT 'whom it concerned; null where it was many',
    break_glass_id BIGINT       NULL,
    found_key      VARCHAR(64)  NOT NULL COMMENT 'with kind and staff: what may be found only once',
    figures        VARCHAR(200) NULL COMMENT 'counts and times, no names',
    acted_at       DATETIME(6)  NOT NULL,
    found_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY privacy_alert_found (kind, staff_id, found_key),
    KEY privacy_alert_worklist (state, kind, acted_at),
    KEY privacy_alert_glass (break_glass_id),
    CONSTRAINT privacy_alert_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT privacy_alert_glass_of FOREIGN KEY (break_glass_id) REFERENCES break_glass (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
