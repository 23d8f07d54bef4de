-- アカウントの棚卸: the manager of an institution looked through its accounts, once a quarter.
CREATE TABLE account_review (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    facility_id  BIGINT       NOT NULL,
    quarter      DATE         NOT NULL COMMENT 'its first day',
    accounts     INT          NOT NULL COMMENT 'how many were looked at',
    note         VARCHAR(500) NULL,
    confirmed_by BIGINT       NOT NULL,
    confirmed_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY account_review_quarter (facility_id, quarter),
    CONSTRAINT account_review_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT account_review_confirmer FOREIGN KEY (confirmed_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
