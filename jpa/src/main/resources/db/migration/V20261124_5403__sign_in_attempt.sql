-- 失敗の回数, of all nodes together; logins that do not exist are counted alike, so that a lock tells nothing.
CREATE TABLE sign_in_attempt (
    subject      CHAR(64)      NOT NULL COMMENT 'HMAC of step and login: what was typed may be a password that slipped',
    step         VARCHAR(16)   NOT NULL COMMENT 'PASSWORD, CODE',
    login        VARCHAR(64)   NULL COMMENT 'only where there is such an account',
    failures     INT           NOT NULL,
    last_at      DATETIME(6)   NOT NULL,
    locked_until DATETIME(6)   NULL,
    PRIMARY KEY (subject),
    KEY sign_in_attempt_lock (locked_until),
    KEY sign_in_attempt_login (login),
    KEY sign_in_attempt_age (last_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
