-- 定期処理の当番: of two nodes, the one whose name stands here does the job until the moment has passed.
CREATE TABLE job_lease (
    name       VARCHAR(40)  NOT NULL,
    holder     VARCHAR(80)  NOT NULL,
    held_until DATETIME(6)  NOT NULL,
    PRIMARY KEY (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
