-- 名寄せ待ち行列: who is new or described otherwise, so that keys and decisions are to be made again. Written by whoever stores
-- them, in the same transaction; taken by the matching.
CREATE TABLE match_due (
    subject_kind TINYINT     NOT NULL COMMENT '1 resident, 2 registration',
    subject_id   BIGINT      NOT NULL,
    due_since    DATETIME(6) NOT NULL,
    PRIMARY KEY (subject_kind, subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
