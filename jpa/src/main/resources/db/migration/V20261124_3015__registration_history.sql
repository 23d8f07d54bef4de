-- 患者登録の履歴: how an institution spelt its patient before it spelt them otherwise.
CREATE TABLE registration_history (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    registration_id BIGINT       NOT NULL,
    name            VARCHAR(120) NULL,
    name_kana       VARCHAR(120) NULL,
    birth_date      DATE         NULL,
    sex             VARCHAR(8)   NOT NULL,
    postal_code     VARCHAR(8)   NULL,
    address         VARCHAR(250) NULL,
    phone           VARCHAR(30)  NULL,
    insurer_number  VARCHAR(8)   NULL,
    insured_symbol  VARCHAR(40)  NULL,
    insured_number  VARCHAR(40)  NULL,
    told_at         DATETIME(6)  NOT NULL COMMENT 'when the institution wrote it',
    replaced_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY registration_history_of (registration_id, id),
    CONSTRAINT registration_history_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
