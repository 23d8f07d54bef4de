-- 診療情報の最終閲覧: until when a member of staff has seen what came of a resident. It only moves forward.
CREATE TABLE record_visit (
    staff_id    BIGINT      NOT NULL,
    resident_id BIGINT      NOT NULL,
    seen_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, resident_id),
    KEY record_visit_recent (staff_id, seen_at),
    CONSTRAINT record_visit_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT record_visit_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
