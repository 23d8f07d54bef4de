-- 招待票: a printed slip with a code that works once. Only the hash of the code is kept.
CREATE TABLE invitation (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    version      BIGINT       NOT NULL DEFAULT 0,
    staff_id     BIGINT       NOT NULL,
    code_hash    CHAR(64)     NOT NULL COMMENT 'sha-256 of a random code of 80 bits',
    roles        VARCHAR(120) NOT NULL COMMENT 'given when it is used, parted by commas',
    expires_on   DATE         NOT NULL COMMENT 'the last day on which it works',
    issued_by    BIGINT       NOT NULL,
    issued_at    DATETIME(6)  NOT NULL,
    used_at      DATETIME(6)  NULL,
    cancelled_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY invitation_code (code_hash),
    KEY invitation_staff (staff_id),
    CONSTRAINT invitation_of_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT invitation_issuer FOREIGN KEY (issued_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
