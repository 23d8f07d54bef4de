-- 書面の内容: what a renewal or change says, as the institution sent it. One sent again adds a row; the newest counts.
CREATE TABLE consent_application_form (
    id                    BIGINT        NOT NULL AUTO_INCREMENT,
    application_id        BIGINT        NOT NULL,
    scope                 TEXT          NOT NULL COMMENT 'as in consent_record: method|institutions|staff|kinds',
    valid_from            DATE          NOT NULL,
    valid_until           DATE          NOT NULL,
    form_version          VARCHAR(40)   NOT NULL,
    signer_kind           VARCHAR(16)   NOT NULL,
    signer_name           VARCHAR(80)   NOT NULL,
    signer_relationship   VARCHAR(40)   NULL,
    taken_at_facility_id  BIGINT        NULL,
    signed_on             DATE          NOT NULL,
    received_on           DATE          NOT NULL COMMENT 'by the institution',
    receiving_facility_id BIGINT        NULL,
    received_by           VARCHAR(80)   NULL,
    PRIMARY KEY (id),
    KEY consent_application_form_of (application_id),
    CONSTRAINT consent_application_form_of FOREIGN KEY (application_id) REFERENCES consent_application (id),
    CONSTRAINT consent_application_form_taken FOREIGN KEY (taken_at_facility_id) REFERENCES facility (id),
    CONSTRAINT consent_application_form_place FOREIGN KEY (receiving_facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
