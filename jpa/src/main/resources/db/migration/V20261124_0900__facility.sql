-- 利用施設: an institution that takes part in the network.
CREATE TABLE facility (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    version      BIGINT       NOT NULL DEFAULT 0,
    number       CHAR(10)     NOT NULL COMMENT '医療機関番号10桁 or 介護保険事業所番号10桁',
    service_code CHAR(2)      NOT NULL DEFAULT '' COMMENT 'サービス種類コード; empty for medical institutions',
    kind         VARCHAR(32)  NOT NULL,
    name         VARCHAR(120) NOT NULL,
    name_kana    VARCHAR(160) NOT NULL,
    postal_code  VARCHAR(8)   NULL,
    address      VARCHAR(200) NULL,
    phone        VARCHAR(20)  NULL,
    state        VARCHAR(16)  NOT NULL COMMENT 'ACTIVE, SUSPENDED, CLOSED',
    joined_on    DATE         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY facility_number (number, service_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
