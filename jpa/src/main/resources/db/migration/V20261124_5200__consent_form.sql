-- 同意書の様式: each version with its wording. Published once, never changed: what somebody signed can be read years later.
CREATE TABLE consent_form (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    label        VARCHAR(40)  NOT NULL COMMENT 'as printed on the form; consent.form_version names it',
    wording      MEDIUMTEXT   NOT NULL,
    valid_from   DATE         NOT NULL COMMENT 'signed from this day on',
    sign_again   VARCHAR(24)  NOT NULL COMMENT 'SignAgain: NOBODY, BLANKET_SIGNERS 一括同意の方, EVERYBODY',
    sign_by      DATE         NULL COMMENT 'until when they are asked to',
    published_at DATETIME(6)  NOT NULL,
    published_by BIGINT       NULL COMMENT 'null: came with the release, or was found on older consents',
    PRIMARY KEY (id),
    UNIQUE KEY consent_form_label (label),
    CONSTRAINT consent_form_publisher FOREIGN KEY (published_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
