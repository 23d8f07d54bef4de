-- 漏えい確認: what the secretariat has to settle with one institution after a wrong link was taken back.
CREATE TABLE contamination_task (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    version       BIGINT        NOT NULL DEFAULT 0,
    decision_id   BIGINT        NOT NULL COMMENT 'the UNLINKED decision',
    facility_id   BIGINT        NOT NULL,
    state         VARCHAR(16)   NOT NULL COMMENT 'OPEN, INFORMED, CLOSED',
    exposures     INT           NOT NULL COMMENT 'how many acts of its staff stood in the list when the task was opened',
    opened_at     DATETIME(6)   NOT NULL,
    informed_by   BIGINT        NULL,
    informed_at   DATETIME(6)   NULL,
    informed_note VARCHAR(1000) NULL,
    closed_by     BIGINT        NULL,
    closed_at     DATETIME(6)   NULL,
    closed_note   VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY contamination_task_of (decision_id, facility_id),
    KEY contamination_task_state (state, id),
    CONSTRAINT contamination_task_decision FOREIGN KEY (decision_id) REFERENCES registration_decision (id),
    CONSTRAINT contamination_task_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT contamination_task_informer FOREIGN KEY (informed_by) REFERENCES staff (id),
    CONSTRAINT contamination_task_closer FOREIGN KEY (closed_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
