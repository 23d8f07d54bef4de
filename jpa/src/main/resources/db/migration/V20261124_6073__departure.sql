-- 退職による担当の終了: told to the institution's manager, who sees to those that lost somebody who cared for them.
CREATE TABLE departure (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    staff_id    BIGINT      NOT NULL,
    facility_id BIGINT      NOT NULL,
    left_on     DATE        NOT NULL,
    memberships INT         NOT NULL COMMENT 'how many memberships of care teams ended',
    claims      INT         NOT NULL COMMENT 'how many waiting claims were taken back',
    seen_by     BIGINT      NULL,
    seen_at     DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY departure_waiting (facility_id, seen_at),
    CONSTRAINT departure_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT departure_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT departure_seer FOREIGN KEY (seen_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
