-- 加入者: a person the secretariat has enrolled. Nobody stands here who did not consent.
CREATE TABLE resident (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    version         BIGINT       NOT NULL DEFAULT 0,
    name            VARCHAR(80)  NOT NULL COMMENT '氏名, family and given name parted by one space',
    name_kana       VARCHAR(80)  NOT NULL COMMENT 'full-width katakana',
    birth_date      DATE         NOT NULL,
    sex             VARCHAR(8)   NOT NULL COMMENT 'MALE, FEMALE, OTHER, UNKNOWN',
    postal_code     VARCHAR(8)   NULL,
    address         VARCHAR(200) NULL,
    phone           VARCHAR(20)  NULL,
    insurer_number  CHAR(6)      NULL COMMENT '介護保険 保険者番号',
    insured_number  CHAR(10)     NULL COMMENT '介護保険 被保険者番号',
    name_key        VARCHAR(80)  NOT NULL COMMENT 'folded for search: no spaces, variants joined',
    kana_key        VARCHAR(80)  NOT NULL COMMENT 'folded for search: large kana, no spaces',
    died_on         DATE         NULL,
    moved_out_on    DATE         NULL,
    enrolled_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY resident_kana (kana_key),
    KEY resident_name (name_key),
    KEY resident_birth (birth_date, kana_key),
    KEY resident_insured (insured_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
