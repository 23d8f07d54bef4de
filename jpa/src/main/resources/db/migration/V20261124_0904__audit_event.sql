-- 監査証跡: one row per act. Only ever inserted. No foreign keys: the ledger outlives what it speaks of.
CREATE TABLE audit_event (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    occurred_at     DATETIME(6)  NOT NULL,
    login           VARCHAR(64)  NULL,
    staff_id        BIGINT       NULL,
    facility_id     BIGINT       NULL,
    action          VARCHAR(64)  NOT NULL COMMENT 'feature.verb, as in record.matrix',
    outcome         VARCHAR(16)  NOT NULL COMMENT 'ALLOWED, DENIED, FAILED',
    resident_id     BIGINT       NULL,
    registration_id BIGINT       NULL,
    category        VARCHAR(32)  NULL,
    reason          VARCHAR(64)  NULL COMMENT 'why it was allowed or denied',
    consent_id      BIGINT       NULL COMMENT 'the consent row that allowed it',
    detail          VARCHAR(500) NULL COMMENT 'never clinical text',
    PRIMARY KEY (id),
    KEY audit_event_resident (resident_id, occurred_at),
    KEY audit_event_time (occurred_at),
    KEY audit_event_staff (staff_id, occurred_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
