-- 施設の参加・脱退: by which an agreed circle of institutions changes, and of which residents are to be told.
CREATE TABLE scope_change (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    facility_id BIGINT      NOT NULL,
    joins       BOOLEAN     NOT NULL COMMENT 'FALSE: it leaves',
    from_day    DATE        NOT NULL COMMENT 'the first day on which it takes part, or no longer does',
    telling     VARCHAR(16) NOT NULL COMMENT 'ScopeTelling that held when it was decided',
    decided_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY scope_change_facility (facility_id, joins),
    CONSTRAINT scope_change_of FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
