-- Whose keys stand in match_key, made by which version of the normal forms, and which they are: what changes is replaced by them.
CREATE TABLE match_subject (
    subject_kind TINYINT        NOT NULL COMMENT '1 resident, 2 registration',
    subject_id   BIGINT         NOT NULL,
    norm_version SMALLINT       NOT NULL,
    hashes       VARBINARY(512) NOT NULL COMMENT 'eight bytes each',
    PRIMARY KEY (subject_kind, subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
