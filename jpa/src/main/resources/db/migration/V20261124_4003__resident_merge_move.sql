-- 統合で動かした行: which rows a merge moved or changed, so that its undo brings back exactly those.
CREATE TABLE resident_merge_move (
    merge_id     BIGINT      NOT NULL,
    table_name   VARCHAR(40) NOT NULL,
    row_id       BIGINT      NOT NULL,
    part_id      BIGINT      NOT NULL DEFAULT 0 COMMENT 'the rest of a key of two parts',
    before_value VARCHAR(40) NULL COMMENT 'what a changed column said before; null where the row only moved',
    PRIMARY KEY (merge_id, table_name, row_id, part_id),
    CONSTRAINT resident_merge_move_of FOREIGN KEY (merge_id) REFERENCES resident_merge (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
