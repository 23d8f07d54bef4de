-- 名寄せの決まり: from which grade on one person may link alone. The newest row holds; the older ones are its history.
CREATE TABLE identity_policy (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    alone_from      VARCHAR(16)  NOT NULL COMMENT 'MatchGrade: this grade and likelier ones need one person only',
    flags_need_two  BOOLEAN      NOT NULL COMMENT 'a pair with a twin or same-name flag needs two persons whatever its grade',
    reason          VARCHAR(500) NOT NULL,
    set_by          BIGINT       NOT NULL,
    set_at          DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT identity_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
