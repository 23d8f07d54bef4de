-- What a source's directory held when it was last read, so that only what is new or changed is opened.
CREATE TABLE intake_source_file (
    source_id BIGINT        NOT NULL,
    path_hash CHAR(64)      NOT NULL COMMENT 'sha-256 of the path, in UTF-8',
    path      VARCHAR(1000) NOT NULL COMMENT 'below the directory, with / between its parts',
    size      BIGINT        NOT NULL COMMENT 'bytes',
    mtime     DATETIME(6)   NOT NULL,
    seen_at   DATETIME(6)   NOT NULL,
    PRIMARY KEY (source_id, path_hash),
    CONSTRAINT intake_source_file_source FOREIGN KEY (source_id) REFERENCES intake_source (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
