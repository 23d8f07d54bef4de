-- 救急カード: the card in a resident's key-holder. Only the hash of its code is kept; a card that was taken back stays as history.
CREATE TABLE emergency_token (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    version     BIGINT       NOT NULL DEFAULT 0,
    resident_id BIGINT       NOT NULL,
    code_hash   CHAR(64)     NOT NULL COMMENT 'sha-256 of the code in the QR symbol',
    issued_by   BIGINT       NOT NULL,
    issued_at   DATETIME(6)  NOT NULL,
    revoked_by  BIGINT       NULL,
    revoked_at  DATETIME(6)  NULL,
    reason      VARCHAR(200) NULL COMMENT 'why it was taken back',
    PRIMARY KEY (id),
    UNIQUE KEY emergency_token_code (code_hash),
    KEY emergency_token_of (resident_id, id),
    CONSTRAINT emergency_token_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT emergency_token_issuer FOREIGN KEY (issued_by) REFERENCES staff (id),
    CONSTRAINT emergency_token_revoker FOREIGN KEY (revoked_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
