-- 連絡板の最終閲覧: until when a member of staff has seen a resident's board, for 新着.
CREATE TABLE board_visit (
    resident_id BIGINT      NOT NULL,
    staff_id    BIGINT      NOT NULL,
    seen_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, resident_id),
    CONSTRAINT board_visit_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT board_visit_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
