-- 候補キー: under which hashes residents and registrations are found and counted. Hashes alone: no name can be read from them.
-- A registration's candidates, and how many share a name or a value, are ranges of the primary key.
CREATE TABLE match_key (
    key_hash     BIGINT  NOT NULL,
    subject_kind TINYINT NOT NULL COMMENT '1 resident, 2 registration',
    subject_id   BIGINT  NOT NULL,
    kind         TINYINT NOT NULL COMMENT '1 blocking key, 2 name, 3 contact or insured number, 4 name and birthday',
    PRIMARY KEY (key_hash, subject_kind, subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
