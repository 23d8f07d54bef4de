-- 窓口の決まり: what the council decided about copies after a withdrawal and about who confirms a 担当申請. The newest row holds.
CREATE TABLE counter_policy (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    copies    VARCHAR(16)  NOT NULL COMMENT 'CopiesRule: KEEP the institutions keep what they hold, DISPOSE they are asked to dispose of it',
    claims_by VARCHAR(16)  NOT NULL COMMENT 'ClaimDecider: SECRETARIAT, CARE_MANAGER as well',
    reason    VARCHAR(500) NOT NULL,
    set_by    BIGINT       NOT NULL,
    set_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT counter_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
