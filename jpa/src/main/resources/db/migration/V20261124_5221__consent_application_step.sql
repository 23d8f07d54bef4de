-- 受付の経過: each step of a paper, with who made it. Only ever inserted.
CREATE TABLE consent_application_step (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    application_id BIGINT       NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    note           VARCHAR(500) NULL,
    made_by        BIGINT       NOT NULL,
    made_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY consent_application_step_of (application_id),
    CONSTRAINT consent_application_step_of FOREIGN KEY (application_id) REFERENCES consent_application (id),
    CONSTRAINT consent_application_step_maker FOREIGN KEY (made_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
