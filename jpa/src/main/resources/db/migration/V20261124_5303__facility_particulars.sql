-- 届出事項, and 廃止届: closed_from is the first day on which the staff of the institution see nothing.
ALTER TABLE facility
    ADD COLUMN operator     VARCHAR(120) NULL COMMENT '開設者・法人名',
    ADD COLUMN fax          VARCHAR(20)  NULL,
    ADD COLUMN email        VARCHAR(120) NULL,
    ADD COLUMN contact_name VARCHAR(80)  NULL COMMENT '連絡担当者',
    ADD COLUMN office_hours VARCHAR(200) NULL,
    ADD COLUMN closed_from  DATE         NULL,
    ADD KEY facility_kana (name_kana);
