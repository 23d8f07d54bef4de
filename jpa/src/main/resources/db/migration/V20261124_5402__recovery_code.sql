-- 予備コード on paper, each good once.
CREATE TABLE recovery_code (
    id      BIGINT        NOT NULL AUTO_INCREMENT,
    login   VARCHAR(64)   NOT NULL,
    hash    VARBINARY(32) NOT NULL COMMENT 'HMAC-SHA-256 with a key that is not in the database',
    used_at DATETIME(6)   NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recovery_code_hash (login, hash),
    CONSTRAINT recovery_code_account FOREIGN KEY (login) REFERENCES account (login)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
