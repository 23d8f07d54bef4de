-- 同意の情報の範囲: the categories of data the resident agreed to share.
CREATE TABLE consent_category (
    consent_id BIGINT      NOT NULL,
    category   VARCHAR(16) NOT NULL COMMENT 'MEDICATION, LAB, IMAGE, DOCUMENT, DIAGNOSIS, CARE, BOARD',
    PRIMARY KEY (consent_id, category),
    CONSTRAINT consent_category_consent FOREIGN KEY (consent_id) REFERENCES consent (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
