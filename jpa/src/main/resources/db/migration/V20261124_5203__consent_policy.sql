-- 同意の決まり: for how long a consent holds unless the form says otherwise. The newest row holds; none: what the release says.
CREATE TABLE consent_policy (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    term_months INT          NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    set_by      BIGINT       NOT NULL,
    set_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT consent_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
