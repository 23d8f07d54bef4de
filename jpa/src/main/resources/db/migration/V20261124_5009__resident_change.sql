-- 訂正・異動: what was changed of a 加入者, field by field, by whom and why. Only ever inserted.
CREATE TABLE resident_change (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    resident_id BIGINT       NOT NULL,
    kind        VARCHAR(16)  NOT NULL COMMENT 'CORRECTION (it was wrong), MOVE (it has changed)',
    field       VARCHAR(24)  NOT NULL COMMENT 'ChangedField',
    former      VARCHAR(200) NULL,
    present     VARCHAR(200) NULL,
    reason      VARCHAR(500) NOT NULL,
    changed_by  BIGINT       NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY resident_change_of (resident_id, id),
    CONSTRAINT resident_change_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT resident_change_staff FOREIGN KEY (changed_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
