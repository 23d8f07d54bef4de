-- アカウント: what a member of staff signs in with. The container's JDBC realm reads this table.
CREATE TABLE account (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    version       BIGINT      NOT NULL DEFAULT 0,
    login         VARCHAR(64) NOT NULL,
    password_hash VARCHAR(80) NOT NULL COMMENT 'bcrypt, modular crypt form $2a$/$2b$',
    staff_id      BIGINT      NOT NULL,
    state         VARCHAR(16) NOT NULL COMMENT 'ACTIVE, SUSPENDED',
    last_login_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY account_login (login),
    CONSTRAINT account_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
