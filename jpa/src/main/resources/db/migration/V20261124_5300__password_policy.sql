-- パスワードの決まり: the newest row holds; the older ones are its history. Without any, the rule of the release holds.
CREATE TABLE password_policy (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    min_length    INT           NOT NULL COMMENT 'characters; 13 or more without rotation (安全管理ガイドライン 6.0)',
    blocked_words VARCHAR(2000) NOT NULL COMMENT 'words of the town that no password may hold, parted by blanks',
    reason        VARCHAR(500)  NOT NULL,
    set_by        BIGINT        NOT NULL,
    set_at        DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT password_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
