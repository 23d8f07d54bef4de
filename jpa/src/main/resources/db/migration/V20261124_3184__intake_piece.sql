-- 送った分: pieces of a run that are kept already, so that one sent again after a broken connection is not kept twice.
CREATE TABLE intake_piece (
    run_id BIGINT NOT NULL,
    piece  INT    NOT NULL,
    PRIMARY KEY (run_id, piece),
    CONSTRAINT intake_piece_run FOREIGN KEY (run_id) REFERENCES intake_run (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
