-- 受領ファイル: every file an institution handed over, byte for byte, whether it was understood or not.
CREATE TABLE source_file (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    version          BIGINT       NOT NULL DEFAULT 0,
    facility_id      BIGINT       NOT NULL,
    run_id           BIGINT       NOT NULL COMMENT 'the run that brought it first',
    format           VARCHAR(16)  NOT NULL COMMENT 'SSMIX2, JAHIS',
    path             VARCHAR(500) NOT NULL,
    sha256           CHAR(64)     NOT NULL,
    file_key         CHAR(64)     NOT NULL COMMENT 'what makes it the same file again',
    content          MEDIUMBLOB   NOT NULL,
    state            VARCHAR(16)  NOT NULL COMMENT 'STORED, QUARANTINED',
    quarantine_cause VARCHAR(40)  NULL,
    quarantine_note  VARCHAR(500) NULL COMMENT 'in plain Japanese, what to do next',
    warnings         VARCHAR(2000) NULL,
    parser_version   VARCHAR(40)  NOT NULL,
    entries          INT          NOT NULL DEFAULT 0,
    received_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY source_file_key (facility_id, file_key),
    KEY source_file_run (run_id),
    KEY source_file_quarantine (state, facility_id, id),
    CONSTRAINT source_file_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
