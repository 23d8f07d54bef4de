-- 診療情報の旧版: what an entry said before a newer file said otherwise. The whole of it stands in its source file.
CREATE TABLE clinical_entry_history (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    registration_id BIGINT        NOT NULL,
    entry_key       CHAR(64)      NOT NULL,
    state           VARCHAR(16)   NOT NULL,
    effective_on    DATE          NOT NULL,
    summary         VARCHAR(1000) NOT NULL COMMENT 'name, value, dose and usage, as they were shown',
    recorded_at     DATETIME(6)   NOT NULL,
    source_file_id  BIGINT        NULL,
    source_line     INT           NULL,
    replaced_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    KEY clinical_entry_history_of (registration_id, entry_key),
    CONSTRAINT clinical_entry_history_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT clinical_entry_history_source FOREIGN KEY (source_file_id) REFERENCES source_file (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
