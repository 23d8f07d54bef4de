-- 同意の記録 (有効期間と認識時刻): what a consent was worth when, and from when until when we knew it so. A correction or an end closes
-- the knowledge of the old row and adds a new one; no row is ever changed otherwise. The gate does not read it.
CREATE TABLE consent_record (
    id                  BIGINT       NOT NULL AUTO_INCREMENT,
    consent_id          BIGINT       NOT NULL,
    cause               VARCHAR(16)  NOT NULL COMMENT 'RecordCause',
    state               VARCHAR(16)  NOT NULL COMMENT 'ConsentState of the consent from then on',
    holds_from          DATETIME(6)  NOT NULL,
    holds_until         DATETIME(6)  NOT NULL COMMENT 'exclusive; equal to holds_from: it never came into force',
    known_from          DATETIME(6)  NOT NULL,
    known_until         DATETIME(6)  NULL COMMENT 'exclusive; null: what we know now',
    scope               TEXT         NOT NULL COMMENT 'method|institutions|staff|kinds of data, see ConsentScopeConverter',
    form_version        VARCHAR(40)  NOT NULL,
    signer_kind         VARCHAR(16)  NOT NULL,
    signer_name         VARCHAR(80)  NOT NULL,
    signer_relationship VARCHAR(40)  NULL,
    signed_on           DATE         NOT NULL,
    recorded_by         BIGINT       NOT NULL,
    note                VARCHAR(500) NULL COMMENT 'why it was corrected',
    PRIMARY KEY (id),
    KEY consent_record_of (consent_id, known_from),
    CONSTRAINT consent_record_consent FOREIGN KEY (consent_id) REFERENCES consent (id),
    CONSTRAINT consent_record_staff FOREIGN KEY (recorded_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
