-- 確認コード (TOTP, RFC 6238) of one login. The secret is sealed with a key that is not in the database.
CREATE TABLE second_factor (
    login        VARCHAR(64)   NOT NULL,
    version      BIGINT        NOT NULL DEFAULT 0,
    secret       VARBINARY(80) NOT NULL COMMENT 'AES-GCM: nonce and ciphertext',
    key_id       VARCHAR(16)   NOT NULL COMMENT 'which of the keys of the server sealed it',
    begun_at     DATETIME(6)   NOT NULL,
    confirmed_at DATETIME(6)   NULL COMMENT 'null: shown, but no code has come back yet',
    last_step    BIGINT        NOT NULL DEFAULT 0 COMMENT 'the last 30 seconds of which a code was taken; none of them again',
    PRIMARY KEY (login),
    CONSTRAINT second_factor_account FOREIGN KEY (login) REFERENCES account (login)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
