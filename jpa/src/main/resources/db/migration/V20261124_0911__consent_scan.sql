-- 同意書の写し: the signed paper, scanned. In the database, so that a backup of the one is a backup of both.
CREATE TABLE consent_scan (
    consent_id BIGINT       NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    media_type VARCHAR(40)  NOT NULL COMMENT 'application/pdf, image/jpeg, image/png',
    sha256     CHAR(64)     NOT NULL,
    content    MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (consent_id),
    CONSTRAINT consent_scan_consent FOREIGN KEY (consent_id) REFERENCES consent (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
