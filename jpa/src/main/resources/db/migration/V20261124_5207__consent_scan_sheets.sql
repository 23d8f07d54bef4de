-- 同意書の写しを何枚でも、後からでも: one row a file; which file and which page of it says the scope can be told.
ALTER TABLE consent_scan
    DROP FOREIGN KEY consent_scan_consent,
    DROP PRIMARY KEY,
    ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT FIRST,
    ADD COLUMN sheet INT NOT NULL DEFAULT 1 COMMENT '用紙の番号, from 1 on in each consent',
    ADD COLUMN pages INT NOT NULL DEFAULT 1,
    ADD COLUMN scope_page INT NULL COMMENT 'the page on which the scope of the consent stands, if it stands in this file',
    ADD COLUMN added_at DATETIME(6) NULL,
    ADD COLUMN added_by BIGINT NULL,
    ADD PRIMARY KEY (id),
    ADD UNIQUE KEY consent_scan_sheet (consent_id, sheet),
    ADD CONSTRAINT consent_scan_of FOREIGN KEY (consent_id) REFERENCES consent (id),
    ADD CONSTRAINT consent_scan_adder FOREIGN KEY (added_by) REFERENCES staff (id);
