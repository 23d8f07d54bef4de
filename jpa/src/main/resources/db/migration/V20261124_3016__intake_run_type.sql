-- How many entries of each kind a run stored.
CREATE TABLE intake_run_type (
    run_id   BIGINT      NOT NULL,
    category VARCHAR(16) NOT NULL COMMENT 'EntryCategory',
    entries  INT         NOT NULL,
    PRIMARY KEY (run_id, category),
    CONSTRAINT intake_run_type_run FOREIGN KEY (run_id) REFERENCES intake_run (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
