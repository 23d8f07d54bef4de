-- 緊急閲覧の決まり: for how long, and whether a disaster is declared. The newest row holds; the older ones are its history.
CREATE TABLE break_glass_policy (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    open_minutes   INT          NOT NULL,
    disaster_until DATETIME(6)  NULL COMMENT 'a disaster is declared until then',
    reason         VARCHAR(500) NOT NULL,
    set_by         BIGINT       NOT NULL,
    set_at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT break_glass_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
