-- 担当チーム: which member of staff cares for which resident, since when and until when.
CREATE TABLE care_team_member (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    version     BIGINT      NOT NULL DEFAULT 0,
    resident_id BIGINT      NOT NULL,
    staff_id    BIGINT      NOT NULL,
    since       DATE        NOT NULL,
    until       DATE        NULL COMMENT 'the last day; null while it lasts',
    added_by    BIGINT      NOT NULL,
    added_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY care_team_of_resident (resident_id, staff_id),
    KEY care_team_of_staff (staff_id, resident_id),
    CONSTRAINT care_team_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT care_team_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
