-- 再設定: one of the secretariat asks, another confirms.
CREATE TABLE credential_reset (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    version    BIGINT       NOT NULL DEFAULT 0,
    login      VARCHAR(64)  NOT NULL,
    part       VARCHAR(16)  NOT NULL COMMENT 'PASSWORD, SECOND_FACTOR, BOTH',
    reason     VARCHAR(500) NOT NULL COMMENT 'how it was made sure who asks',
    state      VARCHAR(16)  NOT NULL COMMENT 'ASKED, DONE, DECLINED',
    asked_by   BIGINT       NOT NULL,
    asked_at   DATETIME(6)  NOT NULL,
    decided_by BIGINT       NULL,
    decided_at DATETIME(6)  NULL,
    code_hash  VARBINARY(32) NULL COMMENT 'of the code on the slip, by which a new password is set once',
    code_until DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY credential_reset_code (code_hash),
    KEY credential_reset_state (state, asked_at),
    CONSTRAINT credential_reset_account FOREIGN KEY (login) REFERENCES account (login),
    CONSTRAINT credential_reset_asker FOREIGN KEY (asked_by) REFERENCES staff (id),
    CONSTRAINT credential_reset_decider FOREIGN KEY (decided_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
