-- 薬の気づきの確認: a pharmacist looked into a flag and says why it may rest. Only ever inserted. It rests while the evidence
-- is what the pharmacist saw; with other evidence the flag stands open again.
CREATE TABLE medicine_flag_finding (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    version       BIGINT       NOT NULL DEFAULT 0,
    resident_id   BIGINT       NOT NULL,
    flag_key      VARCHAR(160) NOT NULL COMMENT 'kind and ingredient: the same at each look',
    evidence_hash CHAR(64)     NOT NULL COMMENT 'sha-256 of the lines the flag was raised by',
    note          VARCHAR(500) NOT NULL,
    closed_by     BIGINT       NOT NULL,
    facility_id   BIGINT       NOT NULL COMMENT 'where they worked while closing it',
    closed_at     DATETIME(6)  NOT NULL,
    client_key    CHAR(36)     NOT NULL COMMENT 'made by the browser: a retry is no second finding',
    PRIMARY KEY (id),
    UNIQUE KEY medicine_flag_finding_retry (closed_by, client_key),
    KEY medicine_flag_finding_of (resident_id, flag_key),
    CONSTRAINT medicine_flag_finding_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT medicine_flag_finding_staff FOREIGN KEY (closed_by) REFERENCES staff (id),
    CONSTRAINT medicine_flag_finding_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
