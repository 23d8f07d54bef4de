-- Which files a run met that are held, new ones and those that came before.
CREATE TABLE intake_run_held (
    run_id         BIGINT NOT NULL,
    source_file_id BIGINT NOT NULL,
    PRIMARY KEY (run_id, source_file_id),
    CONSTRAINT intake_run_held_run FOREIGN KEY (run_id) REFERENCES intake_run (id),
    CONSTRAINT intake_run_held_file FOREIGN KEY (source_file_id) REFERENCES source_file (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
