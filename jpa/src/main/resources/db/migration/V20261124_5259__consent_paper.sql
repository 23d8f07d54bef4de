-- 印刷した同意書: the token in the QR symbol leads the signed paper back to the person. The token itself tells nothing.
CREATE TABLE consent_paper (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    version      BIGINT      NOT NULL DEFAULT 0,
    token        CHAR(26)    NOT NULL COMMENT 'random, base 32',
    resident_id  BIGINT      NOT NULL,
    form_version VARCHAR(40) NOT NULL,
    printed_by   BIGINT      NOT NULL,
    printed_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY consent_paper_token (token),
    KEY consent_paper_person (resident_id, printed_at),
    CONSTRAINT consent_paper_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT consent_paper_printer FOREIGN KEY (printed_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
