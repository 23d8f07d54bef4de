-- 確認の結果. Only ever inserted: an alert that is looked at again keeps what was found before.
CREATE TABLE privacy_finding (
    id       BIGINT        NOT NULL AUTO_INCREMENT,
    alert_id BIGINT        NOT NULL,
    kind     VARCHAR(16)   NOT NULL COMMENT 'FindingKind',
    words    VARCHAR(1000) NOT NULL,
    found_by BIGINT        NOT NULL,
    found_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_finding_of_alert (alert_id),
    CONSTRAINT privacy_finding_alert FOREIGN KEY (alert_id) REFERENCES privacy_alert (id),
    CONSTRAINT privacy_finding_finder FOREIGN KEY (found_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
