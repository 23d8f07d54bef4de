-- コードの対応: two codes of one drug, learnt from files that give both, with where it was seen first.
CREATE TABLE code_pair (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    system_a       VARCHAR(20)  NOT NULL COMMENT 'CodeSystem, the one that comes first in the alphabet',
    code_a         VARCHAR(40)  NOT NULL,
    system_b       VARCHAR(20)  NOT NULL,
    code_b         VARCHAR(40)  NOT NULL,
    display        VARCHAR(250) NULL,
    seen           INT          NOT NULL DEFAULT 1 COMMENT 'in how many files',
    source_file_id BIGINT       NOT NULL COMMENT 'where it was seen first',
    first_seen_at  DATETIME(6)  NOT NULL,
    last_seen_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY code_pair_codes (system_a, code_a, system_b, code_b),
    KEY code_pair_back (system_b, code_b),
    CONSTRAINT code_pair_source FOREIGN KEY (source_file_id) REFERENCES source_file (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
