-- 同意の施設の範囲: with BLANKET the excluded institutions, with FACILITY_LIST the included ones.
CREATE TABLE consent_facility (
    consent_id  BIGINT NOT NULL,
    facility_id BIGINT NOT NULL,
    PRIMARY KEY (consent_id, facility_id),
    CONSTRAINT consent_facility_consent FOREIGN KEY (consent_id) REFERENCES consent (id),
    CONSTRAINT consent_facility_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
