-- 接続システムの鍵: by what an institution's own system reads over /api/fhir. Of the key only a SHA-256 stands here.
CREATE TABLE system_token (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    version        BIGINT        NOT NULL DEFAULT 0,
    facility_id    BIGINT        NOT NULL COMMENT 'for whom the system reads',
    system_name    VARCHAR(80)   NOT NULL,
    purpose        VARCHAR(300)  NOT NULL,
    responsible    VARCHAR(80)   NOT NULL COMMENT 'who answers for it at the institution',
    token_hash     VARBINARY(32) NOT NULL,
    issued_by      BIGINT        NOT NULL,
    issued_at      DATETIME(6)   NOT NULL,
    expires_on     DATE          NOT NULL COMMENT 'the last day it opens',
    last_used_at   DATETIME(6)   NULL,
    revoked_by     BIGINT        NULL,
    revoked_at     DATETIME(6)   NULL,
    revoke_reason  VARCHAR(500)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY system_token_hash (token_hash),
    CONSTRAINT system_token_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT system_token_issuer FOREIGN KEY (issued_by) REFERENCES staff (id),
    CONSTRAINT system_token_revoker FOREIGN KEY (revoked_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
