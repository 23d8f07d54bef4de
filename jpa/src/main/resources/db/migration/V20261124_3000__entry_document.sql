-- 文書: a PDF, a picture, a CDA that belongs to an entry and opens in the browser.
CREATE TABLE entry_document (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    registration_id BIGINT       NOT NULL,
    entry_key       CHAR(64)     NOT NULL COMMENT 'of the clinical_entry of the same registration',
    file_name       VARCHAR(200) NOT NULL COMMENT 'within one entry, the same name is the same document again',
    media_type      VARCHAR(100) NOT NULL,
    sha256          CHAR(64)     NOT NULL,
    size            INT          NOT NULL COMMENT 'bytes',
    source_file_id  BIGINT       NOT NULL,
    content         LONGBLOB     NULL COMMENT 'null where the source file is itself the document',
    PRIMARY KEY (id),
    UNIQUE KEY entry_document_name (registration_id, entry_key, file_name),
    KEY entry_document_source (source_file_id),
    CONSTRAINT entry_document_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT entry_document_source FOREIGN KEY (source_file_id) REFERENCES source_file (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
