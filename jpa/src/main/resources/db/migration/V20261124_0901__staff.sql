-- 施設職員: a person who works at one institution in one profession.
CREATE TABLE staff (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    version     BIGINT      NOT NULL DEFAULT 0,
    facility_id BIGINT      NOT NULL,
    name        VARCHAR(80) NOT NULL,
    name_kana   VARCHAR(80) NOT NULL,
    profession  VARCHAR(40) NOT NULL,
    state       VARCHAR(16) NOT NULL COMMENT 'ACTIVE, LEFT',
    PRIMARY KEY (id),
    KEY staff_of_facility (facility_id, name_kana),
    CONSTRAINT staff_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
