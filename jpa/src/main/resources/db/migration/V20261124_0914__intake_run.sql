-- 取込: one hand-over of files by one institution, and what came of it.
CREATE TABLE intake_run (
    id                BIGINT      NOT NULL AUTO_INCREMENT,
    version           BIGINT      NOT NULL DEFAULT 0,
    facility_id       BIGINT      NOT NULL,
    format            VARCHAR(16) NOT NULL,
    started_by        BIGINT      NOT NULL,
    started_at        DATETIME(6) NOT NULL,
    ended_at          DATETIME(6) NULL,
    files_read        INT         NOT NULL DEFAULT 0,
    files_stored      INT         NOT NULL DEFAULT 0,
    files_duplicate   INT         NOT NULL DEFAULT 0,
    files_quarantined INT         NOT NULL DEFAULT 0,
    entries_stored    INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY intake_run_time (started_at),
    CONSTRAINT intake_run_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT intake_run_staff FOREIGN KEY (started_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
