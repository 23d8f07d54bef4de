-- 要介護認定: the level of care the insurer certified, and until when.
CREATE TABLE certification (
    id             BIGINT     NOT NULL AUTO_INCREMENT,
    version        BIGINT     NOT NULL DEFAULT 0,
    resident_id    BIGINT     NOT NULL,
    care_level     VARCHAR(24) NOT NULL COMMENT 'CareLevel',
    certified_on   DATE       NOT NULL,
    valid_from     DATE       NOT NULL,
    valid_until    DATE       NOT NULL,
    PRIMARY KEY (id),
    KEY certification_of_resident (resident_id, valid_from),
    CONSTRAINT certification_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
