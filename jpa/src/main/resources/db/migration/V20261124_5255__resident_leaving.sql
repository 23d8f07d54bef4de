-- 死亡・転出の記録: what was recorded, from which source, and what was taken back as a mistake. Never deleted.
CREATE TABLE resident_leaving (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    version     BIGINT       NOT NULL DEFAULT 0,
    resident_id BIGINT       NOT NULL,
    kind        VARCHAR(16)  NOT NULL COMMENT 'DIED 死亡, MOVED_OUT 転出',
    left_on     DATE         NOT NULL,
    source      VARCHAR(16)  NOT NULL COMMENT 'LeavingSource',
    note        VARCHAR(500) NULL,
    recorded_by BIGINT       NULL COMMENT 'null of what stood in resident before this table was',
    recorded_at DATETIME(6)  NOT NULL,
    undone_by   BIGINT       NULL,
    undone_at   DATETIME(6)  NULL,
    undo_reason VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY resident_leaving_person (resident_id, kind, undone_at),
    CONSTRAINT resident_leaving_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT resident_leaving_recorder FOREIGN KEY (recorded_by) REFERENCES staff (id),
    CONSTRAINT resident_leaving_undoer FOREIGN KEY (undone_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
