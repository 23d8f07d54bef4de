-- 範囲の変化のお知らせ: one consent whose circle changes, and when, how and by whom its resident was told. The consent leads to the
-- resident, also after a merge.
CREATE TABLE scope_notice (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    scope_change_id BIGINT       NOT NULL,
    consent_id      BIGINT       NOT NULL,
    told_on         DATE         NULL COMMENT 'NULL: still to be told',
    told_how        VARCHAR(16)  NULL COMMENT 'ScopeTelling',
    told_where      VARCHAR(200) NULL COMMENT 'of a public notice: where it was published',
    told_by         BIGINT       NULL,
    told_at         DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scope_notice_once (scope_change_id, consent_id),
    KEY scope_notice_consent (consent_id),
    CONSTRAINT scope_notice_change FOREIGN KEY (scope_change_id) REFERENCES scope_change (id),
    CONSTRAINT scope_notice_consent_of FOREIGN KEY (consent_id) REFERENCES consent (id),
    CONSTRAINT scope_notice_teller FOREIGN KEY (told_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
