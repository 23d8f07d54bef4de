-- 取込元: a directory on the server into which one institution's system writes, looked at every so many minutes.
CREATE TABLE intake_source (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    version          BIGINT       NOT NULL DEFAULT 0,
    facility_id      BIGINT       NOT NULL,
    name             VARCHAR(100) NOT NULL,
    format           VARCHAR(16)  NOT NULL COMMENT 'FileFormat',
    directory        VARCHAR(500) NOT NULL COMMENT 'its real path, below one of polaris.intake.roots',
    interval_minutes INT          NOT NULL,
    active           BOOLEAN      NOT NULL DEFAULT TRUE,
    set_up_by        BIGINT       NOT NULL COMMENT 'in whose name its runs begin',
    set_up_at        DATETIME(6)  NOT NULL,
    last_scan_at     DATETIME(6)  NULL,
    last_run_id      BIGINT       NULL,
    last_problem     VARCHAR(40)  NULL COMMENT 'DirectoryProblem: why the last scan began no run',
    PRIMARY KEY (id),
    UNIQUE KEY intake_source_directory (directory),
    KEY intake_source_due (active, last_scan_at),
    CONSTRAINT intake_source_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT intake_source_staff FOREIGN KEY (set_up_by) REFERENCES staff (id),
    CONSTRAINT intake_source_run FOREIGN KEY (last_run_id) REFERENCES intake_run (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
