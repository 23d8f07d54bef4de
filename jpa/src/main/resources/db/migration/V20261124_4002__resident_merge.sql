-- 二重加入の統合: one clerk proposes, another decides, and it can be undone. Never deleted.
CREATE TABLE resident_merge (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    version          BIGINT       NOT NULL DEFAULT 0,
    from_resident_id BIGINT       NOT NULL COMMENT 'the enrolment that is given up',
    into_resident_id BIGINT       NOT NULL COMMENT 'the one that stays',
    state            VARCHAR(16)  NOT NULL COMMENT 'PROPOSED, MERGED, UNDONE, REJECTED',
    reason           VARCHAR(500) NOT NULL,
    proposed_by      BIGINT       NOT NULL,
    proposed_at      DATETIME(6)  NOT NULL,
    decided_by       BIGINT       NULL COMMENT 'who confirmed or rejected it',
    decided_at       DATETIME(6)  NULL,
    rejection_reason VARCHAR(500) NULL,
    undone_by        BIGINT       NULL,
    undone_at        DATETIME(6)  NULL,
    undo_reason      VARCHAR(500) NULL,
    open_from        BIGINT GENERATED ALWAYS AS
        (CASE WHEN state IN ('PROPOSED', 'MERGED') THEN from_resident_id END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY resident_merge_open (open_from),
    KEY resident_merge_state (state, id),
    KEY resident_merge_into (into_resident_id, state),
    CONSTRAINT resident_merge_from FOREIGN KEY (from_resident_id) REFERENCES resident (id),
    CONSTRAINT resident_merge_survivor FOREIGN KEY (into_resident_id) REFERENCES resident (id),
    CONSTRAINT resident_merge_proposer FOREIGN KEY (proposed_by) REFERENCES staff (id),
    CONSTRAINT resident_merge_decider FOREIGN KEY (decided_by) REFERENCES staff (id),
    CONSTRAINT resident_merge_undoer FOREIGN KEY (undone_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
