-- 施設と職員の決まり of the municipality: the newest row holds; the older ones are its history.
CREATE TABLE organization_policy (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    approve_staff   BOOLEAN      NOT NULL COMMENT 'the secretariat approves each member of staff an institution registers',
    invitation_days INT          NOT NULL COMMENT 'for which a printed slip works',
    review_days     INT          NOT NULL COMMENT 'from the first day of a quarter until its 棚卸 is overdue',
    reason          VARCHAR(500) NOT NULL,
    set_by          BIGINT       NOT NULL,
    set_at          DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organization_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
