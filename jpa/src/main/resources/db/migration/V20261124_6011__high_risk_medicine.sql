-- 特に注意する薬: which drugs carry which mark on the page of medicines, as the municipality decides. A line is ended and
-- never changed, so that what was marked on a day can be told later.
CREATE TABLE high_risk_medicine (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    version     BIGINT       NOT NULL DEFAULT 0,
    yj_prefix   VARCHAR(12)  NULL COMMENT 'the beginning of a YJ code; null where the name tells',
    name_part   VARCHAR(80)  NULL COMMENT 'stands in the name of the drug; null where the code tells',
    mark        VARCHAR(40)  NOT NULL COMMENT 'the words on the page: 抗凝固薬, インスリン …',
    valid_from  DATE         NOT NULL,
    valid_until DATE         NULL COMMENT 'last day; null while it holds',
    reason      VARCHAR(200) NOT NULL,
    set_by      BIGINT       NOT NULL,
    set_at      DATETIME(6)  NOT NULL,
    ended_by    BIGINT       NULL,
    ended_at    DATETIME(6)  NULL,
    PRIMARY KEY (id),
    KEY high_risk_medicine_days (valid_from, valid_until),
    CONSTRAINT high_risk_medicine_setter FOREIGN KEY (set_by) REFERENCES staff (id),
    CONSTRAINT high_risk_medicine_ender FOREIGN KEY (ended_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
