-- Accounts of programs: no second step, and nothing but /api/ opens to them.
CREATE TABLE program_account (
    login VARCHAR(64) NOT NULL,
    PRIMARY KEY (login),
    CONSTRAINT program_account_account FOREIGN KEY (login) REFERENCES account (login)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
