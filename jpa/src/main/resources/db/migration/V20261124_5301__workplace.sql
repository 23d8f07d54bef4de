-- 勤務先: at which of their institutions somebody may work with one login. account.staff_id is the one they work at now.
CREATE TABLE workplace (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    version      BIGINT      NOT NULL DEFAULT 0,
    account_id   BIGINT      NOT NULL,
    staff_id     BIGINT      NOT NULL,
    last_used_at DATETIME(6) NULL COMMENT 'the last sign-in or switch to it: what the quarterly review looks at',
    PRIMARY KEY (id),
    UNIQUE KEY workplace_staff (staff_id),
    KEY workplace_account (account_id),
    CONSTRAINT workplace_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT workplace_of_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO workplace (account_id, staff_id, last_used_at) SELECT id, staff_id, last_login_at FROM account;
