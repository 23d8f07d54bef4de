-- 受付箱: files as they were handed over, until the job has read them. What is here was acknowledged, so it is stored.
CREATE TABLE intake_spool (
    id      BIGINT        NOT NULL AUTO_INCREMENT,
    run_id  BIGINT        NOT NULL,
    path    VARCHAR(1000) NOT NULL,
    content MEDIUMBLOB    NULL COMMENT 'null where it was too large to be taken',
    PRIMARY KEY (id),
    KEY intake_spool_run (run_id, id),
    CONSTRAINT intake_spool_of_run FOREIGN KEY (run_id) REFERENCES intake_run (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
