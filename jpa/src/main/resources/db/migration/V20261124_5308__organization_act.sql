-- 施設と職員の履歴: who did what and when, one row for each thing that changed, with what stood there before. Only inserted.
CREATE TABLE organization_act (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    kind           VARCHAR(24)  NOT NULL,
    facility_id    BIGINT       NULL,
    staff_id       BIGINT       NULL,
    application_id BIGINT       NULL,
    field          VARCHAR(24)  NULL COMMENT 'what changed; none where the act itself says it',
    value_before   VARCHAR(255) NULL,
    value_after    VARCHAR(255) NULL,
    reason         VARCHAR(500) NULL,
    acted_by       BIGINT       NULL COMMENT 'none: somebody who was just setting up a login',
    acted_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY organization_act_facility (facility_id, id),
    KEY organization_act_staff (staff_id, id),
    KEY organization_act_application (application_id, id),
    CONSTRAINT organization_act_of_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT organization_act_of_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT organization_act_of_application FOREIGN KEY (application_id) REFERENCES facility_application (id),
    CONSTRAINT organization_act_actor FOREIGN KEY (acted_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
