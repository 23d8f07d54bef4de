-- 名寄せの確認待ち: a registration whose resident a person must tell. One row a registration, with the likeliest resident.
CREATE TABLE match_review (
    registration_id BIGINT        NOT NULL,
    version         BIGINT        NOT NULL DEFAULT 0,
    resident_id     BIGINT        NOT NULL,
    kind            VARCHAR(16)   NOT NULL COMMENT 'NEW, SUSPENDED (a link that fell), CONTRADICTED (a person''s link that fell)',
    state           VARCHAR(16)   NOT NULL COMMENT 'OPEN, LATER, DONE',
    score           INT           NOT NULL COMMENT 'hundredths of a bit',
    model_version   VARCHAR(40)   NOT NULL,
    score_lines     VARCHAR(2000) NOT NULL COMMENT 'JSON, as in registration_decision',
    reason          VARCHAR(500)  NOT NULL COMMENT 'why it was not decided automatically',
    rivals          VARCHAR(500)  NOT NULL COMMENT 'ids of other residents it may be of, parted by commas',
    due             DATETIME(6)   NOT NULL COMMENT 'not shown before',
    opened_at       DATETIME(6)   NOT NULL,
    PRIMARY KEY (registration_id),
    KEY match_review_waiting (state, due, registration_id),
    KEY match_review_resident (resident_id, state),
    CONSTRAINT match_review_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT match_review_to_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
